using static Pole.Features.Resources.CaseStudies.Checks.Look;

namespace Pole.Features.Resources.CaseStudies.Checks;

/// <summary>What a sheet counts agrees with itself, or the check says where it does not.</summary>
public sealed class FigureChecksTests
{
    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    public void R13_synergies_that_are_counted_as_done_are_compared_with_those_described_as_done(int counted, int done, bool told) =>
        Assert.Equal(told, Codes(Study with
        {
            KeyFigures = [Figure("Synergies et actions réalisées", counted, "synergies et actions")],
            Synergies = [.. Enumerable.Repeat(Synergy(ReportedSynergyState.Done), done), Synergy(ReportedSynergyState.Prospective)],
        }).Contains("synergies.counted"));

    [Fact]
    public void R13_synergies_that_are_only_possible_are_not_counted_against_the_list() =>
        Assert.Empty(Codes(Study with { KeyFigures = [Figure("Synergies repérées", 160, "synergies", FigureState.Potential)], Synergies = [Synergy(ReportedSynergyState.Done)] }));

    [Fact]
    public void A_yearly_gain_is_explained_by_what_is_done_in_kilotonnes_as_in_tonnes()
    {
        CaseStudy With(decimal kilotonnes, decimal tonnes, ReportedSynergyState state) => Study with
        {
            KeyFigures = [Figure("Matière", kilotonnes, "kt/an")],
            Synergies = [Synergy(state, Figure("Matière", tonnes, "t/an"))],
        };

        Assert.Contains("gains.unexplained", Codes(With(35.9m, 16_000, ReportedSynergyState.Done)));
        Assert.Contains("gains.exceed", Codes(With(15, 16_000, ReportedSynergyState.Done)));
        Assert.Empty(Codes(With(16, 16_000, ReportedSynergyState.Done)));
        Assert.Empty(Codes(With(35.9m, 16_000, ReportedSynergyState.InProgress)));
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(35, false)]
    public void The_parts_of_a_whole_sum_to_it(int whole, bool told) => Assert.Equal(told, Codes(Study with
    {
        Lead = Study.Lead with
        {
            Figures =
            [
                Figure("Adhérents", whole, "adhérents"), Figure("Agriculteurs adhérents", 4, "agriculteurs"),
                Figure("Marques adhérentes", 11, "marques"), Figure("Transformateurs adhérents", 20, "transformateurs"),
            ],
        },
    }).Contains("figures.parts"));

    [Theory]
    [InlineData(101, true)]
    [InlineData(100, false)]
    public void A_share_is_at_most_all(int percent, bool told) =>
        Assert.Equal(told, Codes(Study with { KeyFigures = [Figure("Part de l’emploi", percent, "%")] }).Contains("figures.percent"));

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Two_counts_of_the_same_thing_say_the_same_number(int second, bool told) => Assert.Equal(told, Codes(Study with
    {
        Territory = Study.Territory with { Figures = [Figure("Territoires couverts, selon l’introduction", 8, "territoires")] },
        KeyFigures = [Figure("Territoires impliqués, selon les chiffres clés", second, "territoires")],
    }).Contains("figures.rival"));

    [Fact]
    public void A_figure_without_a_label_is_compared_with_none() =>
        Assert.Empty(Codes(Study with { KeyFigures = [Figure("", 8, "territoires"), Figure("", 7, "territoires")] }));

    [Theory]
    [InlineData("Avec 530 entreprises.", false)]
    [InlineData("Avec 630 entreprises.", true)]
    [InlineData("Avec 12 ateliers.", false)]
    [InlineData("Avec 42 synergies.", false)]
    public void A_number_of_the_summary_is_one_of_the_record(string summary, bool told) => Assert.Equal(told, Codes(
        Study with
        {
            KeyFigures =
            [
                Figure("Entreprises impliquées", 530, "entreprises"),
                Figure("Synergies de substitution", 30, "synergies", FigureState.Potential),
                Figure("Synergies de mutualisation", 12, "synergies", FigureState.Potential),
            ],
        },
        summary).Contains("summary.figure"));
}
