using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class FormTests
{
    [Fact]
    public async Task An_empty_draft_is_kept_and_waits()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync([], proven: false);

        var draft = await author.OpenAsync(address);
        Assert.Contains("Action sans titre", draft.Words);
        Assert.Contains("Donnez un intitulé à l’action.", draft.Words);
        Assert.Contains("A-2026-0001", (await author.OpenAsync("/relais/actions")).Words);
        Assert.Equal(HttpStatusCode.OK, (await author.OpenAsync(address + "/modifier")).Status);
    }

    [Theory]
    [InlineData("Input.Approached", "soixante", "Indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Present", "1,5", "Indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Participants", "99999999999999999999", "Indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Interviewed", "-3", "Indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Times[0].Amount", "cinq", "Indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Times[0].Amount", "1,255", "Ce nombre a trop de chiffres après la virgule.")]
    [InlineData("Input.Cost", "1e3", "Indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Service", "une-prestation-inventee", "Cette prestation n’existe pas.")]
    [InlineData("Input.Departement", "99", "Ce département n’existe pas.")]
    [InlineData("Input.Companies[0].Siren", "123456789", "Ce SIREN n’existe pas : vérifiez ses neuf chiffres.")]
    [InlineData("Input.FirstDay", "31/02/2026", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Type", "Banquet", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Synergies[0].State", "Rêvée", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Fundings[0].Amount", "100", "Nommez ce financeur.")]
    [InlineData("Input.Mark", "5,1", "La note va de 0 à 5.")]
    [InlineData("Input.Mark", "bien", "Indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Respondents", "1,5", "Indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Synergies[0].Tonnes", "-2", "Indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Synergies[2].Euros", "100", "Donnez un nom à cette synergie.")]
    [InlineData("Input.Results[0].Value", "12", "Dites ce que mesure cette valeur.")]
    public async Task A_value_that_cannot_be_read_is_said_at_its_field_and_nothing_typed_is_lost(string field, string typed, string error)
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var answer = await author.SubmitAsync(address + "/modifier", Rencontres.With((field, typed), ("Input.Title", "Un autre titre"), ("do", "save")), "action");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(error, answer.Errors);
        Assert.Equal("Un autre titre", answer.Page.QuerySelector("[name='Input.Title']")!.GetAttribute("value"));
        if (answer.Page.QuerySelector($"input[name='{field}']") is { } control)
        {
            Assert.Equal(typed, control.GetAttribute("value"));
        }

        Assert.Equal("Rencontres des industriels du canton", (await app.ActionAtAsync(address)).Title);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_said_at_its_field()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(New, new() { ["Input.Title"] = new string('a', 201), ["do"] = "save" }, "action");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Cette valeur est trop longue (200 caractères au plus).", answer.Errors);
        Assert.Equal(0, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task Who_delivered_the_mark_of_the_participants_and_the_gains_of_a_synergy_are_kept_and_shown()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(Rencontres.With(
            ("Input.Deliverers", "Zoé Lambert, Relais du canton\nPaul Ober, Cabinet Ober"), ("Input.Participants", "18"), ("Input.Mark", "4,25"), ("Input.Respondents", "12"),
            ("Input.Synergies[1].Tonnes", "3,5"), ("Input.Synergies[1].Euros", "1200")));

        var shown = await author.OpenAsync(address);
        Assert.Contains("Paul Ober, Cabinet Ober", shown.Words);
        Assert.Contains("4,25 sur 5, 12 réponses", shown.Words);
        Assert.Contains("Par an : 3,5 t, 1 200 €", shown.Words);
        var form = await author.OpenAsync(address + "/modifier");
        Assert.Equal("4,25", form.Page.QuerySelector("[name='Input.Mark']")!.GetAttribute("value"));
        Assert.Equal("3,5", form.Page.QuerySelector("[name='Input.Synergies[1].Tonnes']")!.GetAttribute("value"));
        Assert.True(form.Page.QuerySelector("[name='Input.Synergies[1].Tonnes']")!.Closest("details")!.HasAttribute("open"));
        Assert.False(form.Page.QuerySelector("[name='Input.Synergies[0].Tonnes']")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Each_part_is_saved_on_the_way_to_the_next()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(New, new() { ["Input.Title"] = "Visite d’atelier", ["do"] = "next-Companies" }, "action");

        Assert.EndsWith("/modifier?suite=Companies#part-Companies", answer.Location);
        var form = await author.FollowAsync(answer.Location!.Split('#')[0]);
        Assert.Equal("Visite d’atelier", form.Page.QuerySelector("[name='Input.Title']")!.GetAttribute("value"));
        Assert.Equal("La partie précédente est enregistrée.", form.Page.QuerySelector("#part-Companies [role='status']")!.TextContent);
    }

    [Fact]
    public async Task A_draft_asks_for_no_file()
    {
        using var app = new PoleApp();
        await app.RelayAsync();

        var form = await (await app.SignInAsync("relais@test.example")).OpenAsync(New);

        Assert.Empty(form.Page.QuerySelectorAll("#action [required]"));
        Assert.DoesNotContain("obligatoire", form.Page.QuerySelector("#action")!.TextContent);
    }

    [Fact]
    public async Task The_member_area_leads_to_what_came_back_and_to_drafts()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var home = await author.OpenAsync("/espace");

        Assert.Equal(["Terminer le brouillon"], home.Page.QuerySelectorAll($"article.card a[href='{address}/modifier']").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Adding_a_line_keeps_all_that_was_typed()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(New, Rencontres.With(("do", "more-Times")), "action");

        var form = await author.FollowAsync(answer.Location!.Split('#')[0]);
        Assert.Equal(7, form.Page.QuerySelectorAll("[name^='Input.Times['][name$='.Task']").Length);
        Assert.Equal("60", form.Page.QuerySelector("[name='Input.Times[1].Amount']")!.GetAttribute("value"));
        Assert.Equal("Papier broyé réutilisé", form.Page.QuerySelector("[name='Input.Synergies[1].Title']")!.GetAttribute("value"));
        Assert.Contains("Total enregistré : 110 h", form.Words);
    }

    [Fact]
    public async Task Adding_a_line_keeps_what_cannot_be_read_too()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var answer = await author.SubmitAsync(New, Rencontres.With(("do", "more-Times"), ("Input.Cost", "cher")), "action");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("cher", answer.Page.QuerySelector("[name='Input.Cost']")!.GetAttribute("value"));
        Assert.Equal(7, answer.Page.QuerySelectorAll("[name^='Input.Times['][name$='.Task']").Length);
    }

    [Fact]
    public async Task A_refused_file_loses_nothing_else()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var answer = await author.SubmitAsync(
            address + "/modifier", Rencontres.With(("Input.Title", "Un autre titre"), ("do", "save")), "action",
            new() { ["Input.Evidence"] = ("virus.exe", Encoding.UTF8.GetBytes("MZ")) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith("Ce type de fichier n’est pas accepté.", StringComparison.Ordinal));
        Assert.Contains("feuille-de-presence.csv", answer.Words);
        var action = await app.ActionAtAsync(address);
        Assert.Equal("Un autre titre", action.Title);
        Assert.Single(action.Evidence);
    }

    [Fact]
    public async Task Evidence_can_be_taken_out_of_a_draft()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var evidence = (await app.ActionAtAsync(address)).Evidence[0].Id;

        await author.SubmitAsync(address + "/modifier", new() { ["do"] = $"remove-{evidence}" }, "action");

        Assert.Empty((await app.ActionAtAsync(address)).Evidence);
    }

    [Fact]
    public async Task Days_and_full_time_equivalents_keep_their_unit_beside_the_sum_of_hours()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(Rencontres.With(("Input.Times[6].Task", "Renfort"), ("Input.Times[6].Amount", "0.2"), ("Input.Times[6].Unit", "FullTimeEquivalent")));

        Assert.Contains("110 h + 0,2 ETP", (await author.OpenAsync(address)).Words);
    }

    [Fact]
    public async Task A_company_known_by_its_siren_is_named_by_the_directory()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        var company = await app.OrganisationAsync("fonderie");
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(new() { ["Input.Companies[0].Siren"] = company.Siret.Siren.ToString() });

        Assert.Equal((company.Name, company.Siret.Siren), ((await app.ActionAtAsync(address)).Companies[0].Name, (await app.ActionAtAsync(address)).Companies[0].Siren));
        Assert.Equal(relay.Id, (await app.ActionAtAsync(address)).OrganisationId);
    }

    [Fact]
    public async Task Another_organisations_action_is_not_found_anywhere()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.RelayAsync("autre");
        var author = await app.SignInAsync("relais@test.example");
        var stranger = await app.SignInAsync("autre@test.example");
        var address = await author.DraftAsync();
        var evidence = (await app.ActionAtAsync(address)).Evidence[0].Id;
        var own = await stranger.DraftAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address + "/modifier")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{address}?handler=Evidence&evidence={evidence}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{own}?handler=Evidence&evidence={evidence}")).Status);
        var (form, form2) = (await stranger.OpenAsync(own + "/modifier"), await stranger.OpenAsync(own));
        form.Page.GetElementById("action")!.SetAttribute("action", address + "/modifier");
        form2.Page.GetElementById("soumettre")!.SetAttribute("action", address + "?handler=Submit");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(form, own, new() { ["Input.Title"] = "Pris", ["do"] = "save" }, "action")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(form2, own, [], "soumettre")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.FollowAsync(ReviewOf(address))).Status);
        Assert.Equal("Rencontres des industriels du canton", (await app.ActionAtAsync(address)).Title);
    }

    [Fact]
    public async Task A_form_that_no_handler_answers_is_not_allowed()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var opened = await author.OpenAsync(address);
        opened.Page.GetElementById("soumettre")!.SetAttribute("action", address + "?handler=Nothing");

        var answer = await author.SubmitAsync(opened, address, [], "soumettre");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    [Fact]
    public async Task Two_people_who_start_at_once_get_two_references()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.RelayAsync("autre");
        var (one, two) = (await app.SignInAsync("relais@test.example"), await app.SignInAsync("autre@test.example"));

        await Task.WhenAll(one.DraftAsync(), two.DraftAsync(), one.DraftAsync(), two.DraftAsync());

        var references = await app.ReadAsync(db => db.Actions.Select(a => a.Reference).ToListAsync());
        Assert.Equal(["A-2026-0001", "A-2026-0002", "A-2026-0003", "A-2026-0004"], references.Order());
    }

    [Fact]
    public async Task The_list_says_what_to_do_when_it_is_empty_and_filters_by_state()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("seul@test.example");
        var author = await app.SignInAsync("relais@test.example");

        Assert.Contains("Aucune action pour l’instant", (await author.OpenAsync("/relais/actions")).Words);
        Assert.Contains("Aucun organisme n’est rattaché", (await (await app.SignInAsync("seul@test.example")).OpenAsync("/relais/actions")).Words);
        await author.DraftAsync();
        Assert.Contains("Rencontres", (await author.OpenAsync("/relais/actions?etat=brouillon")).Words);
        Assert.Contains("Aucune action dans cet état", (await author.OpenAsync("/relais/actions?etat=approuvee")).Words);
        Assert.Contains("Rencontres", (await author.OpenAsync("/relais/actions?etat=n-importe-quoi&page=abc")).Words);
        Assert.Equal(HttpStatusCode.OK, (await author.OpenAsync("/relais/actions?page=2147483647")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await author.OpenAsync("/relais/actions/pas-un-numero")).Status);
    }
}
