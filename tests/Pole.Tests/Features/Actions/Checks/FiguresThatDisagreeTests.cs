using static Pole.Features.Actions.Checks.ChecksTests;

namespace Pole.Features.Actions.Checks;

/// <summary>R12: what two places of an action say differently, and what lies far from the network.</summary>
public sealed class FiguresThatDisagreeTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void The_funnel_of_the_canton_loses_half_at_each_step() =>
        Assert.Equal([50, 50], Funnel.StepsOf(Sound()).Select(step => step.LostPercent));

    [Fact]
    public void R12_the_hours_of_the_canton_make_110_and_a_total_among_them_is_an_error()
    {
        var action = Sound(a =>
        {
            a.Times.Clear();
            a.Times.AddRange(new[] { 5, 60, 15, 10, 10, 10 }.Select((hours, i) => new ActionTime { Task = $"Tâche {i}", Hundredths = hours * 100, Unit = TimeUnit.Hour }));
        });
        Assert.Equal(110, action.Times.Sum(t => t.Amount));
        Assert.Empty(Found<HoursTotalCheck>(action));

        action.Times.Add(new ActionTime { Task = "Total", Hundredths = 110_00, Unit = TimeUnit.Hour });
        Assert.Contains("seconde fois", Assert.Single(Found<HoursTotalCheck>(action)).Message);

        action.Times[^1].Hundredths = 100_00;
        var wrong = Assert.Single(Found<HoursTotalCheck>(action));
        Assert.Equal((Severity.Error, "Times[6].Amount"), (wrong.Severity, wrong.Field));
        Assert.Contains(110m, wrong.Arguments);
    }

    [Theory]
    [InlineData("Nous avons eu 60 entreprises démarchées.", null)]
    [InlineData("Nous avons eu 80 entreprises démarchées.", "Approached")]
    [InlineData("25 entreprises ont été rencontrées, puis 30 entreprises entendues.", null)]
    [InlineData("25 entreprises ont été rencontrées.", "Interviewed")]
    [InlineData("Le jour venu, 12 entreprises étaient présentes.", "Present")]
    [InlineData("1 200 participants !", "Participants")]
    [InlineData("Au total, 110 heures de travail.", "Times[0].Amount")]
    [InlineData("5 heures en tout.", null)]
    public void R12_a_story_that_contradicts_the_figures(string told, string? field) =>
        Assert.Equal(field, Found<FiguresInWordsCheck>(Sound(a => a.Summary = told)).SingleOrDefault()?.Field);

    [Fact]
    public void R12_three_lorry_trips_a_month_of_360_km_make_12_960_km_a_year()
    {
        const string Told = "La synergie supprime 3 trajets par mois en poids lourds, de 360 km chacun : 3 trajets de camions par mois.";
        Assert.Equal(12_960m, YearlyTrips.Kilometres(3, YearlyTrips.Months, 360));

        var missing = Assert.Single(Found<LorryTripsCheck>(Sound(a => a.Summary = Told)));
        Assert.Equal(Severity.Information, missing.Severity);
        Assert.Contains(12_960m, missing.Arguments);
        Assert.Empty(Found<LorryTripsCheck>(With(12_960_000)));
        Assert.Equal(Severity.Warning, Assert.Single(Found<LorryTripsCheck>(With(1_080_000))).Severity);

        static Action With(long thousandths) => Sound(a => (a.Summary, a.Synergies[0].Gains) = (Told, new() { Kilometres = thousandths }));
    }

    [Theory]
    [InlineData(nameof(SynergyState.Study), 1)]
    [InlineData(nameof(SynergyState.Running), 0)]
    public void R13_the_gain_of_a_potential_synergy_is_no_result(string state, int findings) =>
        Assert.Equal(findings, Found<PotentialGainsCheck>(Sound(a =>
            (a.Synergies[0].State, a.Synergies[0].Gains) = (Enum.Parse<SynergyState>(state), new() { Tonnes = 1_500 }))).Count());

    [Fact]
    public void R12_fewer_people_than_companies_is_a_warning() =>
        Assert.Equal("Participants", Assert.Single(Found<PeopleCheck>(Sound(a => a.Participants = 14))).Field);

    [Theory]
    [InlineData("Feuille de présence.pdf", "application/pdf", nameof(EvidenceKind.AttendanceSheet))]
    [InlineData("Émargement-12-mars.xlsx", "application/octet-stream", nameof(EvidenceKind.AttendanceSheet))]
    [InlineData("compte-rendu.docx", "application/octet-stream", nameof(EvidenceKind.Report))]
    [InlineData("IMG_2031.jpg", "image/jpeg", nameof(EvidenceKind.Photo))]
    [InlineData("scan.pdf", "application/pdf", nameof(EvidenceKind.Other))]
    public void A_file_is_recognised_by_its_name(string name, string mediaType, string kind) =>
        Assert.Equal(Enum.Parse<EvidenceKind>(kind), EvidenceKinds.Recognise(name, mediaType));

    [Fact]
    public void R12_more_than_three_deviations_from_the_mean_of_the_type_is_a_warning()
    {
        // Twelve actions that approached 50 or 70: mean 60, deviation 10.
        var spread = Spread.Of(12, 720, (6 * 50 * 50) + (6 * 70 * 70));
        Assert.Equal((60, 10), (spread.Mean, spread.Deviation));

        Assert.Empty(Look(90, spread));
        Assert.Equal("Approached", Assert.Single(Look(91, spread)).Field);
        Assert.Equal("Approached", Assert.Single(Look(29, spread)).Field);
        Assert.Empty(Look(91, spread with { Count = 11 }));
        Assert.Empty(Look(91, spread with { Deviation = 0 }));

        static IEnumerable<Finding> Look(int approached, Spread spread) => new OutlierCheck().Look(
            new(Sound(a => a.Approached = approached), Today, Alone with
            {
                Network = new(System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<Measure, Spread> { [Measure.Approached] = spread })),
            }));
    }
}
