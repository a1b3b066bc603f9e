using Bogus;
using Pole.Features.Organisations;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Demo;

/// <summary>Invents one action whose numbers agree with each other: a funnel that narrows, hours by task, funding below costs.</summary>
internal sealed class DemoInvention(ContentStore content)
{
    private const long HourCents = 52_00;

    /// <summary>Places whose article melts into the word before it: au Havre, du Creusot.</summary>
    private const string Masculine = "Le ";

    private static readonly IReadOnlyList<string> Neighbours =
        ["Imprimerie Passerelle", "Garage des Acacias", "Traiteur Bel-Air", "Serrurerie Montclar", "Pépinières du Vallon", "Transports Lagrive", "Fromagerie Sainte-Foy", "Électricité Darbois"];

    /// <summary>The organisations of the demonstration that are companies, and their numbers there.</summary>
    private static readonly IReadOnlyList<(DemoPlace Place, int Number)> Companies =
        [.. DemoPlaces.All.Select((place, index) => (place, index + 1)).Where(p => p.place.Kind == OrganisationKind.Company)];

    public Action Invent(Randomizer random, Id<Organisation> organisation, Id<Account> author, DateOnly lastDay, string reference)
    {
        var story = random.ListItem([.. DemoStories.All]);
        var place = random.ListItem([.. DemoTerritories.All]);
        var approached = random.Int(story.Approached.Least, story.Approached.Most);
        var interviewed = Math.Max(3, (int)(approached * random.Float(0.3f, 0.6f)));
        var present = Math.Max(2, (int)(interviewed * random.Float(0.35f, 0.75f)));
        var companies = Reach(random, Math.Min(present, random.Int(3, 9)));
        var lasts = story.Type is ActionType.Coaching or ActionType.Interview or ActionType.FlowDiagnosis or ActionType.GroupPurchase;
        var times = story.Tasks.Select(t => new ActionTime { Task = t.Task, Hundredths = random.Int(t.Least * 2, t.Most * 2) * 50, Unit = TimeUnit.Hour }).ToList();
        if (random.Bool(0.1f))
        {
            times.Add(new ActionTime { Task = "Renfort d’une stagiaire", Hundredths = random.Int(2, 8) * 100, Unit = TimeUnit.Day });
        }

        var cost = (times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Hundredths) * HourCents / 100) + (random.Int(5, 90) * 10_00L);
        return new Action
        {
            Reference = reference,
            OrganisationId = organisation,
            AuthorId = author,
            Operator = organisation == DemoCast.Association ? ActionOperator.Pole : ActionOperator.ThirdParty,
            Title = Fill(random.ArrayElement(story.Titles), place),
            Type = story.Type,
            FirstDay = lasts ? lastDay.AddDays(-random.Int(10, 60)) : lastDay,
            LastDay = lastDay,
            Territory = place.Name,
            Departement = place.Departement,
            Region = place.Region,
            Approached = approached,
            Interviewed = interviewed,
            Present = present,
            Participants = present + random.Int(0, present),
            MarkHundredths = lasts ? null : 380 + (approached * 7 % 110),
            Respondents = lasts ? null : present,
            Summary = Fill(story.Summary, place),
            SuccessFactors = story.Success,
            Difficulties = story.Difficulty,
            Recommendations = story.Advice,
            CostCents = cost,
            Times = times.InOrder(),
            Fundings = Fund(random, cost, place, lastDay.Year).InOrder(),
            Results = Others(Measured(Gain(random, story), story.Type, present), approached, present).InOrder(),
            Synergies = Bring(random, story, companies).InOrder(),
            Companies = companies.InOrder(),
            CreatedAt = Paris.At(lastDay.AddDays(random.Int(1, 5)), new TimeOnly(random.Int(9, 17), random.Int(0, 59))),
            IsDemo = true,
        };
    }

    private static List<ActionCompany> Reach(Randomizer random, int count)
    {
        var known = random.ListItems([.. Companies], Math.Max(1, count - 2))
            .Select(c => new ActionCompany { Name = c.Place.Name, Siren = DemoCast.SiretOf(c.Number).Siren });
        var others = random.ListItems([.. Neighbours], Math.Min(2, count - 1)).Select(name => new ActionCompany { Name = name });
        return [.. known, .. others];
    }

    private List<ActionFunding> Fund(Randomizer random, long cost, DemoTerritory place, int year)
    {
        var ademe = new ActionFunding { Funder = "ADEME", Convention = $"{year}-ECO-{random.Int(1, 3):000}", Cents = Share(cost, 50) };
        var region = new ActionFunding
        {
            Funder = $"Région {content.Current.Vocabulary("regions").Label(place.Region, Language.French)}",
            Convention = $"CONV-{place.Region}-{year}",
            Cents = Share(cost, 30),
        };
        return random.Int(1, 20) switch
        {
            <= 7 => [ademe],
            <= 11 => [region],
            <= 14 => [ademe, region],
            _ => [],
        };
    }

    private static List<ActionResult> Gain(Randomizer random, DemoStory story) => !random.Bool(story.Synergies * 0.7f) ? [] :
    [
        Spare(random.Int(8, 240) * 100, random.Enum<ValueQuality>()),
        .. random.Bool(0.4f)
            ? [new() { Label = "Émissions évitées", Thousandths = random.Int(5, 120) * 100, Unit = "t CO₂e par an", Quality = ValueQuality.Estimated }]
            : Array.Empty<ActionResult>(),
    ];

    /// <summary>A flow diagnosis measures flows, whatever it brings.</summary>
    private static List<ActionResult> Measured(List<ActionResult> gains, ActionType type, int companies) => gains.Count > 0 || type != ActionType.FlowDiagnosis ? gains :
        [new() { Label = "Déchets d’activité en mélange", Thousandths = companies * 6_500, Unit = "t par an", Quality = ValueQuality.Measured }];

    /// <summary>Whoever counts matter or carbon often counts one more thing: energy, water or money, each by another way.</summary>
    private static IEnumerable<ActionResult> Others(List<ActionResult> gains, int approached, int present) => gains.Count == 0 ? [] : gains.Append((approached % 3) switch
    {
        0 => new() { Label = "Électricité économisée", Thousandths = present * 1_850_000L, Unit = "kWh par an", Quality = ValueQuality.Measured },
        1 => new() { Label = "Eau économisée", Thousandths = present * 42_000L, Unit = "m³ par an", Quality = ValueQuality.Estimated },
        _ => new() { Label = "Dépenses évitées", Thousandths = present * 640_000L, Unit = "€ par an", Quality = ValueQuality.Declared },
    });

    /// <summary>Authors weigh what is small in kilogrammes, and the observatory adds all of it up.</summary>
    private static ActionResult Spare(long thousandths, ValueQuality quality) => thousandths < 4_000
        ? new() { Label = "Matières réemployées ou évitées", Thousandths = thousandths * 1_000, Unit = "kg par an", Quality = quality }
        : new() { Label = "Matières réemployées ou évitées", Thousandths = thousandths, Unit = "t par an", Quality = quality };

    private static List<ActionSynergy> Bring(Randomizer random, DemoStory story, List<ActionCompany> companies) => !random.Bool(story.Synergies) || companies.Count < 2 ? [] :
        [.. random.ListItems([.. DemoSynergies.All], random.Int(1, 3)).Select(s =>
        {
            var state = random.Enum<SynergyState>();
            return new ActionSynergy
            {
                Title = s.Title,
                Kind = s.Kind,
                Nature = s.Nature,
                State = state,
                Parties = string.Join(", ", random.ListItems(companies, 2).Select(c => c.Name)),
                Gains = state.IsRealised ? Save(s.Nature, companies.Count) : new(),
            };
        })];

    /// <summary>Only what is in place has been counted.</summary>
    private static YearlyGains Save(SynergyNature nature, int companies) => nature switch
    {
        SynergyNature.Material => new() { Tonnes = companies * 1_400, Euros = companies * 260_000 },
        SynergyNature.Water => new() { CubicMetres = companies * 45_000 },
        SynergyNature.Energy => new() { TonnesCarbon = companies * 1_200 },
        SynergyNature.Service or SynergyNature.Equipment or SynergyNature.Space or SynergyNature.Skill or SynergyNature.Purchase =>
            new() { Euros = companies * 410_000 },
    };

    private static long Share(long cents, int percent) => cents * percent / 100 / 10_00 * 10_00;

    private static string Fill(string words, DemoTerritory place) => place.Name.StartsWith(Masculine, StringComparison.Ordinal)
        ? Fill(words.Replace("de {0}", "du {0}", StringComparison.Ordinal).Replace("à {0}", "au {0}", StringComparison.Ordinal), place.Name[Masculine.Length..])
        : Fill(words, place.Name);

    private static string Fill(string words, string name) => words.Replace("{0}", name, StringComparison.Ordinal);
}
