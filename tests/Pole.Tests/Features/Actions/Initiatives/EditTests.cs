using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using static Pole.Features.Actions.Initiatives.InitiativesOfTests;

namespace Pole.Features.Actions.Initiatives;

public sealed class EditTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("Input.Title", "", "Donnez un nom à la démarche.")]
    [InlineData("Input.Departement", "99", "Ce département n’existe pas.")]
    [InlineData("Input.FirstYear", "", "Indiquez l’année.")]
    [InlineData("Input.FirstYear", "deux mille", "Année : indiquez un nombre entier, par exemple 12.")]
    [InlineData("Input.LastYear", "21", "Indiquez une année à quatre chiffres, par exemple 2027.")]
    [InlineData("Input.LastYear", "2017", "La démarche ne peut pas finir avant d’avoir commencé.")]
    [InlineData("Input.Budget", "cher", "Budget total : indiquez un nombre, par exemple 12 ou 3,5.")]
    [InlineData("Input.Objectives[0].Target", "", "Dites combien la démarche en vise : au moins un.")]
    [InlineData("Input.Objectives[0].Target", "0", "Dites combien la démarche en vise : au moins un.")]
    [InlineData("Input.Objectives[0].Thing", "Miracles", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Objectives[0].DueOn", "31/02/2021", "Cette valeur ne convient pas ici.")]
    [InlineData("Input.Partners[0].Siret", "123", "Ce SIRET n’existe pas : vérifiez ses quatorze chiffres.")]
    [InlineData("Input.Partners[0].Role", "Pilotage", "Nommez ce partenaire.")]
    [InlineData("Input.Fundings[0].Amount", "100", "Nommez ce financeur.")]
    public async Task What_cannot_be_read_is_said_at_its_field_and_nothing_typed_is_lost(string field, string typed, string error)
    {
        var carrier = await CarrierAsync();

        var answer = await carrier.SubmitAsync(New, TenSynergies.With(("Input.Governance", "Un comité"), ("do", "save"), (field, typed)), "demarche");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(error, answer.Errors);
        Assert.Equal("Un comité", answer.Page.QuerySelector("[name='Input.Governance']")!.TextContent);
        if (answer.Page.QuerySelector($"input[name='{field}']") is { } control)
        {
            Assert.Equal(typed, control.GetAttribute("value") ?? "");
        }

        Assert.Equal(0, await app.ReadAsync(db => db.Initiatives.CountAsync()));
    }

    [Fact]
    public async Task One_line_more_is_given_without_a_word_about_what_is_missing()
    {
        var carrier = await CarrierAsync();

        var answer = await carrier.SubmitAsync(New, TenSynergies.With(("Input.Title", ""), ("Input.Objectives[0].Target", "beaucoup"), ("do", "more-Objectives")), "demarche");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Errors);
        Assert.Equal(2, answer.Page.QuerySelectorAll("[name$='.Target']").Length);
        Assert.Equal("beaucoup", answer.Page.QuerySelector("[name='Input.Objectives[0].Target']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_changes_is_in_its_journal_by_the_names_of_the_form()
    {
        var carrier = await CarrierAsync();
        var initiative = await carrier.InitiativeAsync();

        await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.Objectives[0].Target"] = "12", ["Input.Governance"] = "Un comité", ["do"] = "save" }, "demarche");
        await carrier.SubmitAsync(initiative + "/modifier", new() { ["do"] = "save" }, "demarche");

        var entries = await app.ReadAsync(db => db.Journal.Where(e => e.Subject == nameof(Initiative)).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => new { e.What, e.Reason }).ToListAsync());
        Assert.Equal([(InitiativeMoves.Opened, null), (InitiativeMoves.Changed, "Objectifs, Gouvernance")], entries.Select(e => (e.What, e.Reason)));
        Assert.Contains("Démarche modifiée", (await carrier.OpenAsync(initiative)).Words);
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_is_told_and_loses_nothing_typed()
    {
        var carrier = await CarrierAsync();
        var initiative = await carrier.InitiativeAsync();
        var stale = await carrier.OpenAsync(initiative + "/modifier");
        await carrier.SubmitAsync(initiative + "/modifier", new() { ["Input.Title"] = "Le premier", ["do"] = "save" }, "demarche");

        var answer = await carrier.SubmitAsync(stale, initiative, new() { ["Input.Title"] = "Le second", ["do"] = "save" }, "demarche");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith("Quelqu’un a changé cette démarche entre-temps.", StringComparison.Ordinal));
        Assert.Equal("Le second", answer.Page.QuerySelector("[name='Input.Title']")!.GetAttribute("value"));
        Assert.Equal("Le premier", await app.ReadAsync(db => db.Initiatives.Select(i => i.Title).SingleAsync()));
    }

    [Fact]
    public async Task A_closed_one_changes_no_more_until_it_is_reopened_with_a_reason()
    {
        var carrier = await CarrierAsync();
        var initiative = await carrier.InitiativeAsync();
        var action = await app.DeliveredAsync(await app.ReadAsync(db => db.Organisations.SingleAsync()), new(2019, 5, 16));
        var (stale, form) = (await carrier.OpenAsync(initiative), await carrier.OpenAsync(initiative + "/modifier"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await carrier.SubmitAsync(initiative, new() { ["Reason"] = " " }, "clore")).Status);
        Assert.True((await carrier.SubmitAsync(initiative, new() { ["Reason"] = "Convention soldée" }, "clore")).IsRedirect);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await carrier.SubmitAsync(stale, initiative, new() { ["Chosen"] = $"{action.Id}" }, "rattacher")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await carrier.SubmitAsync(form, initiative, TenSynergies.With(("do", "save")), "demarche")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await carrier.OpenAsync(initiative + "/modifier")).Status);
        Assert.True((await carrier.SubmitAsync(initiative, new() { ["Reason"] = "Un avenant" }, "clore")).IsRedirect);
        Assert.True((await carrier.AttachAsync(initiative, action)).IsRedirect);
        var words = (await carrier.OpenAsync(initiative)).Words;
        Assert.Contains("Convention soldée", words);
        Assert.Contains("Un avenant", words);
    }

    private async Task<Browser> CarrierAsync()
    {
        await app.OrganisationAsync("relais", OrganisationKind.Intermediary);
        return await app.SignInAsync("relais@test.example");
    }
}
