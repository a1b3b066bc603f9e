namespace Pole.Features.Membership.Demo;

/// <summary>How an invented membership turned out.</summary>
internal enum DemoFate
{
    Submitted,
    Refused,
    Unpaid,
    PartlyPaid,

    /// <summary>Paid, by a transfer that forgot the reference: it waits to be matched.</summary>
    PaidWithoutReference,
    Paid,
    Resigned,
}

/// <summary>One invented membership: of which organisation, from when, and how it turned out.</summary>
internal sealed record DemoStory(int Organisation, DateOnly First, DemoFate Fate)
{
    private const int Company = 1;
    private const int Lapsed = 2;
    private const int Consultant = 3;

    /// <summary>The memberships of the demonstration, in the order of their first days.</summary>
    public static IReadOnlyList<DemoStory> All(DateOnly today)
    {
        var endOfLastMonth = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        return
        [
            .. new[]
            {
                new DemoStory(Company, today.AddDays(-510), DemoFate.Paid),
                new DemoStory(Company, today.AddDays(-510).AddYears(1), DemoFate.Paid),
                new DemoStory(Lapsed, endOfLastMonth.AddDays(1).AddYears(-1), DemoFate.Paid),
                new DemoStory(Consultant, today.AddDays(-200), DemoFate.Paid),
                new DemoStory(7, today.AddDays(-330), DemoFate.Paid),
                new DemoStory(8, today.AddDays(-300), DemoFate.Paid),
                new DemoStory(9, today.AddDays(-290), DemoFate.Paid),
                new DemoStory(10, today.AddDays(-275), DemoFate.Paid),
                new DemoStory(12, today.AddDays(-240), DemoFate.Paid),
                new DemoStory(13, today.AddDays(-215), DemoFate.Paid),
                new DemoStory(15, today.AddDays(-190), DemoFate.Paid),
                new DemoStory(18, today.AddDays(-150), DemoFate.Paid),
                new DemoStory(19, today.AddDays(-128), DemoFate.Paid),
                new DemoStory(22, today.AddDays(-90), DemoFate.Paid),
                new DemoStory(26, today.AddDays(-75), DemoFate.Paid),
                new DemoStory(28, today.AddDays(-60), DemoFate.Paid),
                new DemoStory(32, today.AddDays(-44), DemoFate.Paid),
                new DemoStory(37, today.AddDays(-310), DemoFate.Paid),
                new DemoStory(38, today.AddDays(-100), DemoFate.Paid),
                new DemoStory(11, today.AddDays(-700), DemoFate.Paid),
                new DemoStory(14, today.AddDays(-560), DemoFate.Paid),
                new DemoStory(16, today.AddDays(-480), DemoFate.Paid),
                new DemoStory(17, today.AddDays(-250), DemoFate.Resigned),
                new DemoStory(20, today.AddDays(-54), DemoFate.Unpaid),
                new DemoStory(21, today.AddDays(-16), DemoFate.Unpaid),
                new DemoStory(23, today.AddDays(-26), DemoFate.PartlyPaid),
                new DemoStory(25, today.AddDays(-22), DemoFate.PaidWithoutReference),
                new DemoStory(27, today.AddDays(-34), DemoFate.Refused),
                new DemoStory(24, today.AddDays(-4), DemoFate.Submitted),
                new DemoStory(39, today.AddDays(-1), DemoFate.Submitted),
            }.OrderBy(story => story.First),
        ];
    }

    /// <summary>What the organisation wrote when it asked.</summary>
    public string Wish => (Organisation % 4) switch
    {
        0 => "Réduire nos emballages et pouvoir le prouver à nos clients.",
        1 => "Former deux personnes du bureau d’études à l’analyse du cycle de vie.",
        2 => "Rencontrer des entreprises qui ont déjà éco-conçu un produit comparable.",
        _ => "Préparer notre prochaine gamme avec un premier diagnostic.",
    };
}
