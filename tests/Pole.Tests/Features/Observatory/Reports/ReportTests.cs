using System.Net;
using System.Text;
using Pole.App;
using Pole.Platform.Demo;

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

    private async Task<Browser> SignInAsync(string email)
    {
        var browser = app.Visit();
        var answer = await browser.SubmitAsync("/compte/connexion", new() { ["Input.Email"] = email, ["Input.Password"] = DemoTeller.Password });
        Assert.True(answer.IsRedirect, answer.Text);
        return browser;
    }
}
