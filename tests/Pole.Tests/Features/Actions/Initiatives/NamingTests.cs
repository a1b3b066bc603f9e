using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Organisations;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.Initiatives;

/// <summary>The initiative of an action is named where the action is written, under the rule of attaching.</summary>
public sealed class NamingTests : IDisposable
{
    private const string Sheet = "/relais/actions/tableur";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_form_names_the_initiative_changes_it_and_takes_it_away()
    {
        var author = await AuthorAsync();
        var (first, second) = (IdOf(await author.InitiativeAsync()), IdOf(await author.InitiativeAsync(("Input.Title", "Zone sans déchet"))));

        var address = await author.DraftAsync(Rencontres.With(("Input.Initiative", first)));
        Assert.Equal(first, await AttachedAsync());
        var view = await author.OpenAsync(address);
        Assert.EndsWith("Synergies entre entreprises de l’Albigeois", view.Page.QuerySelector($"main a[href='/relais/demarches/{first}']")!.TextContent, StringComparison.Ordinal);
        var form = await author.OpenAsync(address + "/modifier");
        Assert.Equal(first, form.Page.QuerySelector("[name='Input.Initiative'] [selected]")!.GetAttribute("value"));

        await author.SubmitAsync(address + "/modifier", new() { ["Input.Initiative"] = second, ["do"] = "save" }, "action");
        Assert.Equal(second, await AttachedAsync());
        await author.SubmitAsync(address + "/modifier", new() { ["Input.Initiative"] = Naming.None, ["do"] = "save" }, "action");
        Assert.Null(await AttachedAsync());
    }

    [Fact]
    public async Task Whoever_has_no_initiative_is_asked_for_none()
    {
        var author = await AuthorAsync();

        Assert.Null((await author.OpenAsync(New)).Page.QuerySelector("[name='Input.Initiative']"));
    }

    [Fact]
    public async Task One_of_others_and_one_that_is_not_there_are_refused_alike_and_nothing_is_kept()
    {
        var author = await AuthorAsync();
        await author.InitiativeAsync();
        await app.OrganisationAsync("autre", OrganisationKind.Intermediary);
        var theirs = IdOf(await (await app.SignInAsync("autre@test.example")).InitiativeAsync(("Input.Title", "Démarche d’ailleurs")));

        var ofOthers = await author.SubmitAsync(New, Rencontres.With(("Input.Initiative", theirs), ("do", "save")), "action");
        var nowhere = await author.SubmitAsync(New, Rencontres.With(("Input.Initiative", "Rien de tel"), ("do", "save")), "action");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (ofOthers.Status, nowhere.Status));
        Assert.Equal(ofOthers.Errors, nowhere.Errors);
        Assert.Contains("Cette démarche n’existe pas", string.Join(' ', nowhere.Errors), StringComparison.Ordinal);
        Assert.Equal(0, await app.ReadAsync(db => db.Actions.CountAsync()));
    }

    [Fact]
    public async Task A_closed_one_takes_no_more_and_lets_none_go()
    {
        var author = await AuthorAsync();
        var initiative = await author.InitiativeAsync();
        var address = await author.DraftAsync(Rencontres.With(("Input.Initiative", IdOf(initiative))));
        await author.SubmitAsync(initiative, new() { ["Reason"] = "Terminée" }, "clore");

        var kept = await author.SubmitAsync(address + "/modifier", new() { ["Input.Title"] = "Toujours là", ["do"] = "save" }, "action");
        var away = await author.SubmitAsync(address + "/modifier", new() { ["Input.Initiative"] = Naming.None, ["Input.Title"] = "Partie", ["do"] = "save" }, "action");
        var late = await author.SubmitAsync(New, Rencontres.With(("Input.Initiative", IdOf(initiative)), ("do", "save")), "action");

        Assert.True(kept.IsRedirect, kept.Words);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (away.Status, late.Status));
        Assert.Equal(IdOf(initiative), await AttachedAsync());
        Assert.Equal("Toujours là", (await app.ActionAtAsync(address)).Title);
    }

    [Fact]
    public async Task A_spreadsheet_names_it_by_its_title_and_brings_it_back()
    {
        var author = await AuthorAsync();
        var first = IdOf(await author.InitiativeAsync());

        var unknown = await SendAsync(author, "Intitulé;Démarche\nAtelier;Rien de tel\n");
        var named = await SendAsync(author, "Intitulé;Démarche\nAtelier;synergies entre entreprises de l’albigeois\n");
        Assert.Equal(first, await AttachedAsync());
        var drafts = await author.Http.GetStringAsync(new Uri(Sheet + "?handler=Drafts", UriKind.Relative));
        var back = await SendAsync(author, drafts.Replace("Synergies entre entreprises de l’Albigeois", "", StringComparison.Ordinal));

        Assert.Equal("Ligne 2 · Démarche", unknown.Page.QuerySelector("section[aria-labelledby=faults] th[scope=row]")!.TextContent);
        Assert.True(named.IsRedirect && back.IsRedirect, back.Words);
        Assert.Null(await AttachedAsync());
    }

    private async Task<Browser> AuthorAsync()
    {
        await app.RelayAsync();
        return await app.SignInAsync("relais@test.example");
    }

    private static string IdOf(string address) => address.Split('/')[^1];

    private async Task<string?> AttachedAsync() =>
        (await app.ReadAsync(db => db.InitiativeActions.AsNoTracking().SingleOrDefaultAsync()))?.InitiativeId.ToString();

    private static Task<Answer> SendAsync(Browser author, string text) =>
        author.SubmitAsync(Sheet, [], "tableur", new() { ["Input.File"] = ("actions.csv", Encoding.UTF8.GetBytes(text)) });
}
