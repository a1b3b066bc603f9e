using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Demo;
using Pole.Platform.Documents;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory.Reports;

public sealed class ReportTests : IDisposable
{
    private readonly PoleApp app = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_funder_reads_its_own_report_whatever_it_asks_for()
    {
        var funder = await SignInAsync("funder@demo.example");

        var own = await funder.OpenAsync("/observatoire/rapports/financeur");
        var other = await funder.OpenAsync("/observatoire/rapports/financeur?financeur=R%C3%A9gion%20Occitanie");

        Assert.Contains("ADEME", own.Page.QuerySelector(".eyebrow")!.TextContent);
        Assert.Contains("ADEME", other.Page.QuerySelector(".eyebrow")!.TextContent);
        Assert.DoesNotContain(other.Page.QuerySelectorAll("#conventions").Single().Closest("section")!.QuerySelectorAll("tbody th"), cell => cell.TextContent.Trim() != "ADEME");
        Assert.Empty(other.Page.QuerySelectorAll("select#financeur"));
    }

    [Theory]
    [InlineData("region")]
    [InlineData("annuel")]
    public async Task The_other_reports_are_the_teams(string code)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("funder@demo.example")).OpenAsync($"/observatoire/rapports/{code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("company@demo.example")).OpenAsync($"/observatoire/rapports/{code}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await SignInAsync("reviewer@demo.example")).OpenAsync($"/observatoire/rapports/{code}?annee=2025&region=76")).Status);
    }

    [Fact]
    public async Task Who_is_neither_a_funder_nor_of_the_team_finds_no_report()
    {
        var company = await SignInAsync("company@demo.example");

        Assert.Equal(HttpStatusCode.NotFound, (await company.OpenAsync("/observatoire/rapports")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await company.OpenAsync("/observatoire/rapports/financeur")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await company.OpenAsync("/observatoire/rapports/financeur.xlsx")).Status);
        Assert.True((await app.Visit().OpenAsync("/observatoire/rapports/financeur")).IsRedirect);
    }

    [Theory]
    [InlineData("pdf", "%PDF")]
    [InlineData("docx", "PK")]
    [InlineData("xlsx", "PK")]
    public async Task A_report_is_taken_away_as_a_file(string ending, string begins)
    {
        foreach (var (seat, code) in new[] { ("funder@demo.example", "financeur"), ("admin@demo.example", "annuel") })
        {
            var answer = await (await SignInAsync(seat)).OpenAsync($"/observatoire/rapports/{code}.{ending}?annee=2025");

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(begins, Encoding.Latin1.GetString(await answer.Message.Content.ReadAsByteArrayAsync(), 0, begins.Length));
        }
    }

    [Fact]
    public async Task A_long_report_is_read_page_by_page()
    {
        var team = await SignInAsync("admin@demo.example");

        var first = await team.OpenAsync("/observatoire/rapports/financeur?financeur=ADEME");
        var second = await team.OpenAsync("/observatoire/rapports/financeur?financeur=ADEME&page=2");
        var beyond = await team.OpenAsync("/observatoire/rapports/financeur?financeur=ADEME&page=9999");

        Assert.Equal(ReadModel.Size, ListedIn(first).Count);
        Assert.NotEmpty(ListedIn(second));
        Assert.Empty(ListedIn(first).Intersect(ListedIn(second)));
        Assert.NotEmpty(ListedIn(beyond));
        Assert.NotNull(first.Page.QuerySelector(".pager a[rel=next]"));
    }

    [Fact]
    public async Task A_printed_report_lists_the_newest_actions_and_says_where_all_are()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        List<ApprovedAction> actions = [.. (await services.GetRequiredService<ObservedThings>().ReadAsync(CancellationToken.None)).OfType<ApprovedAction>().Take(1)];
        var document = new ReportDocument(services.GetRequiredService<CutLabels>(), services.GetRequiredService<Texts>());
        var few = new Report
        {
            Item = services.GetRequiredService<ContentStore>().Current.Find<ReportSheet>("financeur", Language.French)!,
            Scope = new Scope(),
            About = "ADEME",
            MadeAt = app.Clock.GetUtcNow(),
            Indicators = [],
            Conventions = [],
            Counted = actions,
        };

        var (whole, cut) = (document.Of(few), document.Of(few with { Counted = [.. Enumerable.Repeat(actions[0], ReportDocument.MostActions + 1)] }));

        Assert.Single(ActionsIn(whole).Rows);
        Assert.Equal(ReportDocument.MostActions, ActionsIn(cut).Rows.Count);
        Assert.Equal(whole.Blocks.Count + 1, cut.Blocks.Count);
    }

    private static Table ActionsIn(Sheet sheet) => sheet.Blocks.OfType<Table>().Last();

    private static List<string> ListedIn(Answer answer) =>
        [.. answer.Page.QuerySelectorAll("section[aria-labelledby=actions] tbody th .muted").Select(reference => reference.TextContent)];

    private async Task<Browser> SignInAsync(string email)
    {
        var browser = app.Visit();
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = DemoTeller.Password });
        Assert.True(answer.IsRedirect, answer.Text);
        return browser;
    }
}
