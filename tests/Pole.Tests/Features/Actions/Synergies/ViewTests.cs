using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Accreditation;
using Pole.Features.Actions.Digest;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using static Pole.Features.Actions.Synergies.SynergiesOfTests;

namespace Pole.Features.Actions.Synergies;

/// <summary>One followed synergy: its story, who reads it, and how it moves on.</summary>
public sealed class ViewTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Its_story_tells_each_action_with_state_gains_and_evidence_whichever_line_leads_there()
    {
        var (relay, browser) = await RelayAsync();
        var idea = await app.ToldAsync(relay, new(2024, 3, 10), "Palettes", SynergyState.Idea, new() { Tonnes = 99_000 });
        var running = await app.ToldAsync(relay, new(2025, 4, 1), "Palettes", SynergyState.Running, new() { Tonnes = 9_000, Euros = 4_200_000 });
        var counted = await app.ToldAsync(relay, new(2025, 9, 1), "Palettes", SynergyState.Running, new() { Tonnes = 14_500 });
        await app.ProveAsync(counted, "pesees-2025.txt");

        var (first, last) = (await browser.OpenAsync(PageOf(idea)), await browser.OpenAsync(PageOf(counted)));

        Assert.Equal(first.Page.QuerySelector("article")!.TextContent, last.Page.QuerySelector("article")!.TextContent);
        Assert.Equal([$"/relais/actions/{counted.Id}", $"/relais/actions/{running.Id}", $"/relais/actions/{idea.Id}"], first.Page.QuerySelectorAll(".entries h3 a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Gains espérés alors, par an : 99 t", first.Words);
        Assert.Contains("11 mois", first.Words);
        Assert.Contains("2025-04-01", first.Page.QuerySelectorAll(".facts time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(["14,5", "4 200"], first.Page.QuerySelectorAll(".figure-value").Select(v => v.TextContent.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ')));
        Assert.Contains(first.Page.QuerySelectorAll(".files a"), a => a.TextContent == "pesees-2025.txt" && a.GetAttribute("href")!.StartsWith($"/relais/actions/{counted.Id}?handler=Evidence", StringComparison.Ordinal));
        Assert.Contains(PageOf(counted), (await browser.OpenAsync($"/relais/actions/{counted.Id}")).Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Another_organisations_synergy_is_not_found_nor_told_on()
    {
        var (relay, browser) = await RelayAsync();
        var other = await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var own = await app.ToldAsync(relay, new(2025, 9, 1), "Palettes", SynergyState.Idea);
        var theirs = await app.ToldAsync(other, new(2025, 9, 1), "Palettes", SynergyState.Study);
        var view = await browser.OpenAsync(PageOf(own));
        view.Page.GetElementById("raconter")!.SetAttribute("action", PageOf(theirs) + "?handler=Tell");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(PageOf(theirs))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SubmitAsync(view, PageOf(own), [], "raconter")).Status);
        Assert.Equal(2, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task Of_what_a_partner_tells_in_an_initiative_states_and_gains_are_read_but_no_company_and_no_evidence()
    {
        var partner = await app.OrganisationAsync("allie", OrganisationKind.Intermediary);
        var (relay, browser) = await RelayAsync();
        var initiative = await browser.InitiativeAsync(("Input.LastYear", "2026"), ("Input.Partners[0].Name", "Allié"), ("Input.Partners[0].Siret", partner.Siret.Digits));
        var ally = await app.SignInAsync("allie@test.example");
        var own = await app.DeliveredAsync(relay, new(2024, 3, 10), alter: a => a.Tell(("Palettes", SynergyState.Idea)));
        var theirs = await app.ToldAsync(partner, new(2025, 9, 1), "Palettes", SynergyState.Running, new() { Tonnes = 9_000 });
        var outside = await app.ToldAsync(partner, new(2025, 11, 1), "Palettes", SynergyState.Done, new() { Tonnes = 12_000 });
        var alone = await app.ToldAsync(partner, new(2025, 12, 1), "Fûts", SynergyState.Idea);
        await app.ProveAsync(theirs, "pesees-2025.txt");
        await browser.AttachAsync(initiative, own);
        await ally.AttachAsync(initiative, theirs);

        var read = await browser.OpenAsync(PageOf(own));

        Assert.Equal("Réalisée", read.Page.QuerySelector(".page-head .badge")!.TextContent.Trim());
        Assert.Contains("Gains alors, par an : 9 t", read.Words);
        Assert.Contains(theirs.Reference, read.Words);
        Assert.Contains("Action d’un autre organisme", read.Words);
        Assert.DoesNotContain(outside.Reference, read.Words);
        Assert.DoesNotContain(Parties, read.Words);
        Assert.DoesNotContain("pesees-2025.txt", read.Words);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(PageOf(alone))).Status);
        Assert.DoesNotContain("Fûts", (await browser.OpenAsync(Board)).Words);
        Assert.Contains(Parties, (await ally.OpenAsync(PageOf(theirs))).Words);
    }

    [Fact]
    public async Task Telling_on_starts_one_draft_with_the_next_step_and_the_synergy_moves_once_it_is_approved()
    {
        var (relay, browser) = await RelayAsync();
        await app.AccreditationAsync(relay.Id, ActionsOfTests.Eit);
        var initiative = await browser.InitiativeAsync(("Input.LastYear", "2026"));
        var study = await app.ToldAsync(relay, new(2025, 9, 1), "Palettes réemployées", SynergyState.Study);
        await browser.AttachAsync(initiative, study);

        var form = (await browser.SubmitAsync(PageOf(study), [], "raconter")).Location!;
        var again = (await browser.SubmitAsync(PageOf(study), [], "raconter")).Location!;

        var draft = await app.ActionAtAsync(form.Replace("/modifier", "", StringComparison.Ordinal));
        var line = Assert.Single(draft.Synergies);
        Assert.Equal(form, again);
        Assert.Equal(("Palettes réemployées", SynergyState.Contracted, Parties), (line.Title, line.State, line.Parties));
        Assert.Equal((ActionStatus.Draft, "81", ActionType.Coaching), (draft.Status, draft.Departement, draft.Type));
        Assert.True(await app.ReadAsync(db => db.InitiativeActions.AnyAsync(link => link.ActionId == draft.Id)));
        Assert.Contains(draft.Reference, (await browser.OpenAsync(PageOf(study))).Words);
        Assert.Equal(["Palettes réemployées"], (await browser.OpenAsync(Board)).Lane(SynergyState.Study));

        await app.SaveAsync(db =>
        {
            var stored = db.Actions.Single(a => a.Id == draft.Id);
            (stored.FirstDay, stored.LastDay) = (new(2026, 2, 1), new(2026, 2, 1));
            stored.Submit(app.Clock.GetUtcNow());
            stored.Approve(app.Clock.GetUtcNow());
        });
        Assert.Equal(["Palettes réemployées"], (await browser.OpenAsync(Board)).Lane(SynergyState.Contracted));
        Assert.Contains(study.Reference, (await browser.OpenAsync(PageOf(study))).Words);
    }

    [Fact]
    public async Task A_year_without_news_is_pointed_out_and_told_of_once_on_a_monday_unless_it_is_over()
    {
        var (relay, browser) = await RelayAsync();
        await app.AccreditationAsync(relay.Id, ActionsOfTests.Eit);
        var silent = await app.ToldAsync(relay, new(2025, 2, 27), "Palettes", SynergyState.Study);
        await app.ToldAsync(relay, new(2025, 2, 27), "Fûts", SynergyState.Done);
        await app.ToldAsync(relay, new(2025, 3, 3), "Copeaux", SynergyState.Study);

        Assert.Contains("Sans nouvelles depuis février 2025", (await browser.OpenAsync(PageOf(silent))).Words);
        Assert.Contains("Sans nouvelles depuis un an : 1", (await browser.OpenAsync(Board)).Words);
        await app.RunJobAsync<TellTheWeek>();
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(await app.ReadAsync(db => db.Outbox.Where(l => l.Template == TellTheWeek.Template).Select(l => l.Values).SingleAsync()))!;
        Assert.Contains("Synergies sans nouvelles depuis un an", values["titles"]);
        Assert.Contains("à raconter : 1", values["reasons"].Replace('\u00A0', ' '));
        app.Clock.Advance(TimeSpan.FromDays(14));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == TellTheWeek.Template)));
    }

    private async Task<(Organisation Relay, Browser Browser)> RelayAsync() =>
        (await app.OrganisationAsync("relais", OrganisationKind.Intermediary), await app.SignInAsync("relais@test.example"));
}
