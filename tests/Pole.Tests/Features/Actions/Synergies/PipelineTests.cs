using System.Net;
using System.Text;
using Pole.App;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;
using static Pole.Features.Actions.Synergies.SynergiesOfTests;

namespace Pole.Features.Actions.Synergies;

/// <summary>The board of synergies: what stands where, with which gains, and for whom.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly CommandLog commands = new();
    private readonly PoleApp app;

    public PipelineTests() => app = new PoleApp(commands.Join);

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task R13_potential_and_realised_have_gains_of_their_own_and_nothing_adds_them_up()
    {
        var (relay, browser) = await RelayAsync();
        await app.ToldAsync(relay, new(2025, 9, 1), "Palettes", SynergyState.Study, new() { Tonnes = 99_000 });
        await app.ToldAsync(relay, new(2025, 10, 1), "Copeaux", SynergyState.Idea, new() { Tonnes = 1_000, Euros = 500_000 });
        await app.ToldAsync(relay, new(2025, 11, 1), "Fûts", SynergyState.Running, new() { Tonnes = 9_000 });
        await app.ToldAsync(relay, new(2026, 1, 5), "Broyeur", SynergyState.Dropped, new() { Tonnes = 7_000 });

        var board = await browser.OpenAsync(Board);

        Assert.Equal(["Par an : 100 t, 500 €", "Par an : 9 t"], board.Page.QuerySelectorAll(".pipeline > .section-head > p").Select(p => p.TextContent.Replace('\u00A0', ' ')));
        Assert.Equal(["Copeaux", "Palettes", "Fûts"], new[] { SynergyState.Idea, SynergyState.Study, SynergyState.Running }.SelectMany(board.Lane));
        Assert.Contains("Abandonnées : 1", board.Words);
        Assert.DoesNotContain("109", board.Words);
        var lines = Encoding.UTF8.GetString(await browser.TakeAsync(Board + ".csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';')).ToDictionary(cells => cells[0], cells => string.Join(';', cells[^10..]));
        Assert.Equal("1;;;500;;;;;;", lines["Copeaux"]);
        Assert.Equal(";;;;;9;;;;", lines["Fûts"]);
        Assert.Equal(";;;;;;;;;", lines["Broyeur"]);
    }

    [Fact]
    public async Task R16_a_synergy_stands_once_where_the_newest_approved_action_says()
    {
        var (relay, browser) = await RelayAsync();
        await app.ToldAsync(relay, new(2025, 3, 10), "Palettes réemployées", SynergyState.Idea);
        await app.ToldAsync(relay, new(2025, 9, 1), "PALETTES REEMPLOYEES", SynergyState.Study);
        await app.ToldAsync(relay, new(2026, 2, 1), "Palettes réemployées", SynergyState.Running, status: ActionStatus.Submitted);

        var board = await browser.OpenAsync(Board);

        Assert.Empty(board.Lane(SynergyState.Idea));
        Assert.Equal(["PALETTES REEMPLOYEES"], board.Lane(SynergyState.Study));
        Assert.Empty(board.Lane(SynergyState.Running));
    }

    [Fact]
    public async Task The_address_narrows_by_kind_nature_initiative_silence_and_state()
    {
        var (relay, browser) = await RelayAsync();
        var initiative = await browser.InitiativeAsync(("Input.LastYear", "2026"));
        await browser.AttachAsync(initiative, await app.ToldAsync(relay, new(2024, 3, 10), "Palettes", SynergyState.Running));
        await app.ToldAsync(relay, new(2025, 9, 1), "Eau de rinçage", SynergyState.Idea, nature: SynergyNature.Water);
        await app.ToldAsync(relay, new(2025, 10, 1), "Navette", SynergyState.Running, kind: SynergyKind.Mutualisation, nature: SynergyNature.Service);

        Assert.Equal(["Eau de rinçage"], await ShownAsync("nature=eau"));
        Assert.Equal(["Navette"], await ShownAsync("sorte=mutualisation"));
        Assert.Equal(["Palettes"], await ShownAsync($"demarche={initiative.Split('/')[^1]}"));
        Assert.Equal(["Palettes"], await ShownAsync("nouvelles=aucune"));
        Assert.Equal(["Navette", "Palettes"], (await browser.OpenAsync(Board + "?etat=en-fonctionnement")).Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal(["Eau de rinçage", "Navette", "Palettes"], await ShownAsync("nature=inconnue&sorte=&etat=rien&organisme=x"));
        Assert.Contains($"{Board}?demarche={initiative.Split('/')[^1]}", (await browser.OpenAsync(initiative)).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Equal(2, Encoding.UTF8.GetString(await browser.TakeAsync(Board + ".csv?nature=eau")).Trim().Split('\n').Length);

        async Task<IEnumerable<string>> ShownAsync(string query) =>
            (await browser.OpenAsync($"{Board}?{query}")).Page.QuerySelectorAll(".lane li > a").Select(a => a.TextContent).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Another_organisations_synergies_are_on_no_board_and_in_no_file()
    {
        var (_, browser) = await RelayAsync();
        var other = await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        await app.ToldAsync(other, new(2025, 9, 1), "Chaleur fatale", SynergyState.Idea);

        Assert.DoesNotContain("Chaleur fatale", (await browser.OpenAsync($"{Board}?organisme={other.Id}")).Words);
        Assert.DoesNotContain("Chaleur fatale", Encoding.UTF8.GetString(await browser.TakeAsync($"{Board}.csv?organisme={other.Id}")));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.FollowAsync("/admin/actions/synergies.csv")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await app.Visit().OpenAsync(Board + ".csv")).Status);
    }

    [Fact]
    public async Task The_team_reads_those_of_the_network_and_of_one_organisation()
    {
        var (relay, _) = await RelayAsync();
        var other = await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        await app.ToldAsync(relay, new(2025, 9, 1), "Palettes", SynergyState.Idea);
        var theirs = await app.ToldAsync(other, new(2025, 9, 2), "Chaleur fatale", SynergyState.Idea);
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var reviewer = await app.SignInAsync("revue@test.example");

        Assert.Equal(["Chaleur fatale", "Palettes"], (await reviewer.OpenAsync("/admin/actions/synergies")).Lane(SynergyState.Idea));
        Assert.Equal(["Chaleur fatale"], (await reviewer.OpenAsync($"/admin/actions/synergies?organisme={other.Id}")).Lane(SynergyState.Idea));
        var sheet = await reviewer.OpenAsync($"/admin/actions/synergies/{theirs.Synergies[0].Id}");
        Assert.Contains(Parties, sheet.Words);
        Assert.Empty(sheet.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAsync("redaction@test.example")).FollowAsync("/admin/actions/synergies")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.OpenAsync($"/admin/actions/synergies/{Id<ActionSynergy>.New()}")).Status);
    }

    [Fact]
    public async Task Many_synergies_ask_the_database_as_often_as_one_and_a_state_is_leafed_through()
    {
        var (relay, browser) = await RelayAsync();
        await app.ToldAsync(relay, new(2025, 1, 1), "Synergie 0", SynergyState.Idea);
        var few = await CountAsync();
        for (var number = 1; number <= SynergyBoard.Size; number++)
        {
            await app.ToldAsync(relay, new DateOnly(2025, 1, 1).AddDays(number), $"Synergie {number}", SynergyState.Idea);
        }

        Assert.Equal(few, await CountAsync());
        Assert.Equal(SynergyBoard.MostInLane, (await browser.OpenAsync(Board)).Lane(SynergyState.Idea).Count);
        Assert.Equal(SynergyBoard.Size, (await browser.OpenAsync(Board + "?etat=idee")).Page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(["Synergie 0"], (await browser.OpenAsync(Board + "?etat=idee&page=2")).Page.QuerySelectorAll("tbody th a").Select(a => a.TextContent));

        async Task<int> CountAsync()
        {
            commands.Take();
            await browser.OpenAsync(Board);
            return commands.Take().Count;
        }
    }

    private async Task<(Organisation Relay, Browser Browser)> RelayAsync() =>
        (await app.OrganisationAsync("relais", OrganisationKind.Intermediary), await app.SignInAsync("relais@test.example"));
}
