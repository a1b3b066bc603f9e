using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using Pole.Platform.Identity;
using static Pole.Features.Actions.Initiatives.InitiativesOfTests;

namespace Pole.Features.Actions.Initiatives;

/// <summary>Who sees an initiative, who changes it, and whose actions count in it.</summary>
public sealed class SharingTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Another_organisations_initiative_is_not_found_anywhere()
    {
        var (_, carrier, initiative) = await OpenAsync();
        var other = await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var stranger = await app.SignInAsync("autre@test.example");
        var own = await stranger.InitiativeAsync();
        var action = await app.DeliveredAsync(other, new(2019, 5, 16));
        await carrier.AttachAsync(initiative, await app.DeliveredAsync(await OrganisationAsync("relais"), new(2019, 6, 1)));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(initiative)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(initiative + "/modifier")).Status);
        var (view, edit) = (await stranger.OpenAsync(own), await stranger.OpenAsync(own + "/modifier"));
        view.Page.GetElementById("rattacher")!.SetAttribute("action", initiative + "?handler=Attach");
        view.Page.GetElementById("clore")!.SetAttribute("action", initiative + "?handler=Close");
        edit.Page.GetElementById("demarche")!.SetAttribute("action", initiative + "/modifier");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(view, own, new() { ["Chosen"] = $"{action.Id}" }, "rattacher")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(view, own, new() { ["Reason"] = "Pour voir" }, "clore")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(edit, own, TenSynergies.With(("do", "save")), "demarche")).Status);
        Assert.DoesNotContain(initiative, (await stranger.OpenAsync("/relais/demarches")).Text);
        Assert.Equal(1, await app.ReadAsync(db => db.InitiativeActions.CountAsync()));
    }

    [Fact]
    public async Task An_action_of_another_organisation_is_not_found()
    {
        var (relay, carrier, initiative) = await OpenAsync();
        var other = await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        await app.DeliveredAsync(relay, new(2019, 5, 16));
        var theirs = await app.DeliveredAsync(other, new(2019, 5, 16));

        var answer = await carrier.AttachAsync(initiative, theirs);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await carrier.OpenAsync($"/relais/actions/{theirs.Id}/demarche")).Status);
        Assert.Equal(0, await app.ReadAsync(db => db.InitiativeActions.CountAsync()));
    }

    [Fact]
    public async Task A_partner_reads_it_and_attaches_its_own_actions_and_nobody_elses_hand_does_it_for_them()
    {
        var partner = await app.OrganisationAsync("allie", OrganisationKind.Intermediary);
        var (relay, carrier, initiative) = await OpenAsync(("Input.Partners[0].Name", "Atelier allié"), ("Input.Partners[0].Siret", partner.Siret.Digits));
        var ally = await app.SignInAsync("allie@test.example");
        await app.DeliveredAsync(relay, new(2019, 5, 16));
        var theirs = await app.DeliveredAsync(partner, new(2019, 6, 1), alter: a => a.Tell(3, "Bourse"));

        Assert.Equal(HttpStatusCode.NotFound, (await carrier.AttachAsync(initiative, theirs)).Status);
        Assert.Contains("Synergies entre entreprises", (await ally.OpenAsync("/relais/demarches")).Words);
        Assert.True((await ally.SubmitAsync($"/relais/actions/{theirs.Id}/demarche", [], "rattacher")).IsRedirect);

        var seen = await carrier.OpenAsync(initiative);
        Assert.Contains("3 sur 10", Assert.Single(seen.Objectives()));
        Assert.Null(seen.Page.QuerySelector($"a[href='/relais/actions/{theirs.Id}']"));
        Assert.NotNull((await ally.OpenAsync(initiative)).Page.QuerySelector($"a[href='/relais/actions/{theirs.Id}']"));
        Assert.Null((await ally.OpenAsync(initiative)).Page.GetElementById("clore"));
        Assert.Equal(HttpStatusCode.NotFound, (await ally.OpenAsync(initiative + "/modifier")).Status);

        var kept = await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.Partners[0].Siret"] = "", ["do"] = "save" }, "demarche");
        Assert.Contains(kept.Errors, e => e.StartsWith("Des actions de Atelier allie comptent", StringComparison.Ordinal));
        Assert.True((await carrier.SubmitAsync(initiative, [], "?handler=Detach")).IsRedirect);
        Assert.True((await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.Partners[0].Siret"] = "", ["do"] = "save" }, "demarche")).IsRedirect);
        Assert.Equal(HttpStatusCode.NotFound, (await ally.OpenAsync(initiative)).Status);
    }

    [Fact]
    public async Task An_action_belongs_to_one_initiative_at_most()
    {
        var (relay, carrier, initiative) = await OpenAsync();
        var second = await carrier.InitiativeAsync(("Input.Title", "Une autre"));
        var action = await app.DeliveredAsync(relay, new(2019, 5, 16));
        var stale = await carrier.OpenAsync(second);
        await carrier.AttachAsync(initiative, action);

        var answer = await carrier.SubmitAsync(stale, second, new() { ["Chosen"] = $"{action.Id}" }, "rattacher");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Cette action est déjà rattachée à une autre démarche : détachez-la d’abord.", answer.Errors);
        Assert.True((await carrier.SubmitAsync($"/relais/actions/{action.Id}/demarche", [], "detacher")).IsRedirect);
        Assert.True((await carrier.AttachAsync(second, action)).IsRedirect);
        Assert.Contains("Démarche : Une autre", (await carrier.OpenAsync($"/relais/actions/{action.Id}")).Words);
    }

    [Fact]
    public async Task The_team_reads_them_by_region_and_state_and_changes_nothing()
    {
        var (relay, carrier, initiative) = await OpenAsync();
        await carrier.InitiativeAsync(("Input.Title", "Boucles du Forez"), ("Input.Departement", "42"));
        await carrier.AttachAsync(initiative, await app.DeliveredAsync(relay, new(2019, 5, 16)));
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        await app.AccountAsync("redaction@test.example", StaffRole.Editor);
        var (reviewer, editor) = (await app.SignInAsync("revue@test.example"), await app.SignInAsync("redaction@test.example"));

        Assert.Contains("Boucles du Forez", (await reviewer.OpenAsync("/admin/demarches")).Words);
        var south = await reviewer.OpenAsync("/admin/demarches?region=76&etat=ouverte");
        Assert.Contains("Albigeois", south.Words);
        Assert.DoesNotContain("Boucles du Forez", south.Words);
        Assert.DoesNotContain("Albigeois", (await reviewer.OpenAsync("/admin/demarches?region=76&etat=close")).Page.QuerySelector("main")!.TextContent);
        var read = await reviewer.OpenAsync(initiative.Replace("/relais/", "/admin/", StringComparison.Ordinal));
        Assert.Contains("Synergies réalisées", read.Words);
        Assert.Empty(read.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.FollowAsync("/admin/demarches")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.OpenAsync(initiative)).Status);
    }

    private Task<Organisation> OrganisationAsync(string slug) => app.ReadAsync(db => db.Organisations.SingleAsync(o => o.Name == $"Atelier {slug}"));

    private async Task<(Organisation Relay, Browser Carrier, string Initiative)> OpenAsync(params (string Field, string Value)[] fields)
    {
        var relay = await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        var carrier = await app.SignInAsync("relais@test.example");
        return (relay, carrier, await carrier.InitiativeAsync(fields));
    }
}
