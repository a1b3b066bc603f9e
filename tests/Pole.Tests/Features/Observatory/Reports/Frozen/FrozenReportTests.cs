using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions;
using Pole.Platform.Demo;

namespace Pole.Features.Observatory.Reports.Frozen;

public sealed class FrozenReportTests : IDisposable
{
    private const string Report = "/observatoire/rapports/financeur?annee=2024&financeur=ADEME";

    private readonly PoleApp app = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_was_handed_in_stays_and_what_is_corrected_later_is_listed()
    {
        var team = await SignInAsync("reviewer@demo.example");
        var frozen = await team.SubmitAsync(Report, [], form: "arreter");
        var before = await team.OpenAsync(frozen.Location!);
        Assert.Contains("Rien n’a été corrigé", before.Words);

        var gone = await app.ReadAsync(db => db.Actions.Include(a => a.Fundings)
            .Where(a => a.Status == ActionStatus.Approved && a.FirstDay!.Value.Year == 2024 && a.Fundings.Any(f => f.Funder == "ADEME")).OrderBy(a => a.Reference).FirstAsync());
        await app.SaveAsync(db => db.Actions.Single(a => a.Id == gone.Id).Reopen("Une erreur de saisie", app.Clock.GetUtcNow()));
        var after = (await team.OpenAsync(frozen.Location!)).Page;

        var corrected = after.QuerySelector("#depuis")!.Closest("section")!;
        Assert.Contains(gone.Title, corrected.TextContent);
        Assert.Contains("Actions qui ne comptent plus", corrected.TextContent);
        Assert.Equal(FirstTotal(before), after.QuerySelector("#chiffres")!.Closest("section")!.QuerySelector("tbody tr td:last-child")!.TextContent.Trim());
        Assert.NotEqual(FirstTotal(before), corrected.QuerySelector("tbody tr td:last-child")!.TextContent.Trim());
    }

    [Fact]
    public async Task Freezing_the_same_figures_twice_keeps_one_report()
    {
        var team = await SignInAsync("reviewer@demo.example");

        var first = await team.SubmitAsync(Report, [], form: "arreter");
        var second = await team.SubmitAsync(Report, [], form: "arreter");

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.ReadAsync(db => db.Journal.CountAsync(entry => entry.What == FrozenReports.Frozen)));
    }

    [Fact]
    public async Task A_year_that_is_none_freezes_nothing()
    {
        var team = await SignInAsync("reviewer@demo.example");
        var before = await app.ReadAsync(db => db.FrozenReports.CountAsync());

        var refused = await team.SubmitAsync(Report, new() { ["annee"] = "tous" }, form: "arreter");

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal(before, await app.ReadAsync(db => db.FrozenReports.CountAsync()));
    }

    [Fact]
    public async Task A_funder_reads_its_own_frozen_reports_and_freezes_none()
    {
        var team = await SignInAsync("reviewer@demo.example");
        var own = (await team.SubmitAsync(Report, [], form: "arreter")).Location!;
        var others = (await team.SubmitAsync("/observatoire/rapports/financeur?financeur=R%C3%A9gion%20Occitanie", [], form: "arreter")).Location!;
        var annual = (await team.SubmitAsync("/observatoire/rapports/annuel?annee=2024", [], form: "arreter")).Location!;
        var funder = await SignInAsync("funder@demo.example");

        Assert.Equal(HttpStatusCode.OK, (await funder.OpenAsync(own)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await funder.OpenAsync(others)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await funder.OpenAsync(others + ".pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await funder.OpenAsync(annual)).Status);
        Assert.Empty((await funder.OpenAsync(Report)).Page.QuerySelectorAll("#arreter"));
        Assert.All((await funder.OpenAsync("/observatoire/rapports")).Page.QuerySelectorAll("#arretes ~ *, table a"), link => Assert.DoesNotContain("Occitanie", link.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("company@demo.example")).OpenAsync(own)).Status);
        Assert.True((await app.Visit().OpenAsync(own)).IsRedirect);
    }

    [Fact]
    public async Task A_report_is_found_under_its_own_template_only()
    {
        var team = await SignInAsync("reviewer@demo.example");
        var own = (await team.SubmitAsync(Report, [], form: "arreter")).Location!;

        Assert.Equal(HttpStatusCode.NotFound, (await team.OpenAsync(own.Replace("/financeur/", "/annuel/", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("pdf", "%PDF")]
    [InlineData("docx", "PK")]
    [InlineData("xlsx", "PK")]
    public async Task It_is_taken_away_as_it_was_handed_in(string ending, string begins)
    {
        var funder = await SignInAsync("funder@demo.example");
        var page = (await funder.OpenAsync("/observatoire/rapports")).Page.QuerySelector("table a")!.GetAttribute("href")!;

        var bytes = await funder.TakeAsync($"{page}.{ending}");

        Assert.Equal(begins, Encoding.Latin1.GetString(bytes, 0, begins.Length));
    }

    [Fact]
    public void Corrections_name_what_differs_and_nothing_else()
    {
        ReportedFigures Figures(decimal total, string version, params string[] references) => new()
        {
            Lines = [new("a", "A", "", "actions", version, [total, 0, 0, 0], total), new("b", "B", "", "heures", "1", [5, 0, 0, 0], 5)],
            Actions = [.. references.Select(reference => new ReportedAction(reference, reference, new(2025, 1, 1), "53", "Un relais"))],
        };

        var since = Corrections.Of(Figures(3, "1", "A-1", "A-2"), Figures(4, "2", "A-2", "A-3"));

        Assert.Equal("a", Assert.Single(since.Lines).Then.Indicator);
        Assert.True(since.Lines[0].IsDefinedAnew);
        Assert.Equal("A-3", Assert.Single(since.CameIn).Reference);
        Assert.Equal("A-1", Assert.Single(since.WentOut).Reference);
        Assert.True(Corrections.Of(Figures(3, "1", "A-1"), Figures(3, "1", "A-1")).AreNone);
    }

    private static string FirstTotal(Answer answer) =>
        answer.Page.QuerySelector("#chiffres")!.Closest("section")!.QuerySelector("tbody tr td:last-child")!.TextContent.Trim();

    private async Task<Browser> SignInAsync(string email)
    {
        var browser = app.Visit();
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = DemoTeller.Password });
        Assert.True(answer.IsRedirect, answer.Text);
        return browser;
    }
}
