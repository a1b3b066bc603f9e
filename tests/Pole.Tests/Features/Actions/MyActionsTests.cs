using System.Net;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class MyActionsTests
{
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
}
