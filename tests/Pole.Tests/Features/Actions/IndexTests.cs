using System.Net;
using Pole.App;

namespace Pole.Features.Actions;

public sealed class IndexTests
{
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
