using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;

namespace Pole.Features.Site.Lightness;

public sealed class StatementTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    private IReadOnlyList<Criterion> Criteria(Language reader)
    {
        _ = app.Server;
        return [.. app.Services.GetRequiredService<ContentStore>().Current.Vocabulary(Criterion.File).Terms.Select(t => Criterion.Of(t, reader))];
    }

    [Fact]
    public void The_statement_goes_through_the_78_criteria_in_order()
    {
        int[] themes = [10, 10, 7, 15, 8, 7, 4, 10, 7];

        Assert.Equal(
            themes.SelectMany((count, theme) => Enumerable.Range(1, count).Select(i => $"{theme + 1}.{i}")),
            Criteria(Language.French).Select(c => c.Number));
    }

    [Fact]
    public void Each_criterion_says_why_in_both_languages()
    {
        Assert.All(Criteria(Language.French), c => Assert.EndsWith(".", c.Evidence, StringComparison.Ordinal));
        Assert.All(Criteria(Language.English), c => Assert.EndsWith(".", c.Evidence, StringComparison.Ordinal));
        Assert.All(
            Criteria(Language.French).Zip(Criteria(Language.English)),
            both => Assert.NotEqual(both.First.Evidence, both.Second.Evidence));
    }

    [Fact]
    public void The_score_weighs_what_is_met_against_what_applies()
    {
        Criterion[] three =
        [
            new("1.1", "", CriterionLevel.Priority, CriterionState.Met, ""),
            new("1.2", "", CriterionLevel.Moderate, CriterionState.Unmet, ""),
            new("1.3", "", CriterionLevel.Recommended, CriterionState.NotApplicable, ""),
        ];

        Assert.Equal(new Progress(1, 1, 1, 60), Progress.Of(three));
    }

    [Fact]
    public async Task The_statement_shows_each_criterion_and_the_score_of_the_file()
    {
        var progress = Progress.Of(Criteria(Language.French));

        var page = await app.Visit().OpenAsync("/sobriete/rgesn");

        Assert.Equal(78, page.Page.QuerySelectorAll("main tbody tr").Length);
        Assert.Matches($@"\b{progress.Score:0}\s%", page.Page.QuerySelector(".lede")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync("/en/sobriete/rgesn")).Status);
    }

    [Theory]
    [InlineData("", "Accessibilité", "Sobriété numérique")]
    [InlineData("/en", "Accessibility", "A lightweight website")]
    public async Task The_foot_of_every_page_leads_to_the_statements(string language, string accessibility, string sobriety)
    {
        var foot = (await app.Visit().OpenAsync($"{language}/mission")).Page.QuerySelectorAll("footer a").ToDictionary(a => a.GetAttribute("href")!, a => a.TextContent);

        Assert.StartsWith(accessibility, foot[$"{language}/accessibilite"], StringComparison.Ordinal);
        Assert.Equal(sobriety, foot[$"{language}/sobriete"]);
    }

    [Fact]
    public async Task The_page_of_figures_shows_what_the_file_says()
    {
        var weights = app.Visit();
        var rows = (await weights.OpenAsync("/sobriete")).Page.QuerySelectorAll("main tbody tr").ToList();
        var kept = app.Services.GetRequiredService<ContentStore>().Current.Vocabulary(PageWeight.File).Terms.Select(PageWeight.Of).ToList();

        Assert.Equal(kept.Count, rows.Count);
        Assert.All(kept.Zip(rows), pair =>
        {
            Assert.Equal(pair.First.Address, pair.Second.QuerySelector("a")!.GetAttribute("href"));
            Assert.Contains(pair.First.Nodes.ToString(System.Globalization.CultureInfo.InvariantCulture), pair.Second.TextContent, StringComparison.Ordinal);
        });
    }
}
