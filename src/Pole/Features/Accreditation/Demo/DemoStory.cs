using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;

namespace Pole.Features.Accreditation.Demo;

/// <summary>How an invented application turned out.</summary>
internal enum DemoFate
{
    Submitted,
    UnderReview,
    MoreInformation,
    Refused,
    Granted,
    Suspended,
}

/// <summary>One invented application: of which organisation, on which scheme, from which day on; and its last day, once granted.</summary>
internal sealed record DemoStory(Id<Organisation> Organisation, string Scheme, DateOnly From, DemoFate Fate, DateOnly? Last = null)
{
    private const string Awareness = "sensibilisation-premier-niveau";
    private const string Diagnosis = "diagnostic-premier-pas";
    private const string Ecology = "animation-eit";
    private const int Months = 36;

    /// <summary>Those who deliver in the demonstration: they have long been accredited for what they report.</summary>
    private static readonly int[] Deliverers = [40, 41, 42, 43, 44, 45, 37, 39];

    /// <summary>Whether it is granted for the region of its organisation alone.</summary>
    public bool IsRegional => Scheme == Awareness && Organisation != DemoCast.Relay;

    public static IReadOnlyList<DemoStory> All(DateOnly today) =>
    [
        .. Chain(DemoCast.Relay, Ecology, today.AddDays(520)),
        .. Chain(DemoCast.Relay, Diagnosis, today.AddDays(20)),
        Single(DemoCast.Relay, Awareness, today.AddDays(-420)),
        .. Chain(DemoCast.Association, Ecology, today.AddDays(610)),
        .. Chain(DemoCast.Association, Diagnosis, today.AddDays(470)),
        .. Chain(DemoCast.Association, Awareness, today.AddDays(385)),
        .. Chain(DemoCast.Consultant, Ecology, today.AddDays(430)),
        Single(DemoCast.Lapsed, Ecology, today.AddDays(-300)),
        .. Deliverers.SelectMany((number, i) => new[]
        {
            Chain(DemoCast.Numbered(number), Ecology, today.AddDays(140 + (i * 53))),
            Chain(DemoCast.Numbered(number), Diagnosis, today.AddDays(210 + (i * 71))),
        }).SelectMany(chain => chain),
        .. Chain(DemoCast.Numbered(46), Ecology, today.AddDays(-60)),
        .. Chain(DemoCast.Numbered(38), Ecology, today.AddDays(330)),
        Single(DemoCast.Numbered(38), Diagnosis, today.AddDays(-800), DemoFate.Suspended),
        new(DemoCast.Numbered(44), Awareness, today.AddDays(-4), DemoFate.Submitted),
        new(DemoCast.Numbered(42), Awareness, today.AddDays(-9), DemoFate.UnderReview),
        new(DemoCast.Numbered(45), Awareness, today.AddDays(-15), DemoFate.MoreInformation),
        new(DemoCast.Numbered(39), Awareness, today.AddDays(-120), DemoFate.Refused),
    ];

    /// <summary>What the person wrote when they asked.</summary>
    public string Motivation => Scheme switch
    {
        Awareness => "Nous animons chaque mois un petit déjeuner d’entreprises. Le cycle de vie revient dans toutes les questions ; je souhaite y répondre avec une méthode éprouvée et en rendre compte.",
        Diagnosis => "Deux diagnostics menés en binôme l’an dernier, l’un dans un atelier de menuiserie, l’autre chez un imprimeur. J’aimerais les conduire seul, avec la grille du Pôle.",
        _ => "Trois saisons d’animation sur notre zone d’activités : une trentaine d’entretiens, une bourse aux ressources, quatre synergies qui durent et deux que nous avons laissées tomber.",
    };

    /// <summary>An accreditation that ends, or ended, on this day, and the one that it renewed.</summary>
    private static IEnumerable<DemoStory> Chain(Id<Organisation> organisation, string scheme, DateOnly last)
    {
        var turn = last.AddMonths(-Months);
        yield return new(organisation, scheme, turn.AddMonths(-Months).AddDays(1), DemoFate.Granted, turn);
        yield return new(organisation, scheme, turn.AddDays(1), DemoFate.Granted, last);
    }

    private static DemoStory Single(Id<Organisation> organisation, string scheme, DateOnly first, DemoFate fate = DemoFate.Granted) =>
        new(organisation, scheme, first, fate, first.AddMonths(Months).AddDays(-1));
}
