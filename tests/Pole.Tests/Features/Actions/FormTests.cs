using System.Net;
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
    [InlineData("Input.Approached", "soixante", "Approchées : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Present", "1,5", "Présentes : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Participants", "99999999999999999999", "Participants : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Interviewed", "-3", "Entendues : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Times[0].Amount", "cinq", "Temps : indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Times[0].Amount", "1,255", "Temps : ce nombre a trop de chiffres après la virgule.")]
    [InlineData("Input.Cost", "1e3", "Coût total : indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Service", "une-prestation-inventee", "Cette prestation n’existe pas.")]
    [InlineData("Input.Departement", "99", "Ce département n’existe pas.")]
    [InlineData("Input.Companies[0].Siren", "123456789", "Ce numéro n’existe pas : un SIREN a neuf chiffres, un SIRET quatorze.")]
    [InlineData("Input.FirstDay", "31/02/2026", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Type", "Banquet", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Synergies[0].State", "Rêvée", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Fundings[0].Amount", "100", "Nommez ce financeur.")]
    [InlineData("Input.Mark", "5,1", "La note va de 0 à 5.")]
    [InlineData("Input.Mark", "bien", "Note moyenne : indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Respondents", "1,5", "Réponses reçues : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.Synergies[0].Tonnes", "-2", "Matières : indiquez un nombre, par exemple 12 ou 3,5.")]
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
    public async Task Days_and_full_time_equivalents_keep_their_unit_beside_the_sum_of_hours()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");

        var address = await author.DraftAsync(Rencontres.With(("Input.Times[6].Task", "Renfort"), ("Input.Times[6].Amount", "0.2"), ("Input.Times[6].Unit", "FullTimeEquivalent")));

        Assert.Contains("110 h + 0,2 ETP", (await author.OpenAsync(address)).Words);
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
}
