using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

/// <summary>A draft that nobody else has seen is thrown away when its organisation says so; anything else stays.</summary>
public sealed class DiscardTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_draft_is_deleted_with_what_was_attached_and_the_journal_says_so()
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();

        var answer = await author.SubmitAsync(address, [], form: "supprimer");

        Assert.Equal("/relais/actions", answer.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await author.OpenAsync(address)).Status);
        Assert.Equal((0, 0), (await app.ReadAsync(db => db.Actions.CountAsync()), await app.ReadAsync(db => db.Set<ActionEvidence>().CountAsync())));
        Assert.Contains("action.discarded", await app.ReadAsync(db => db.Journal.Select(line => line.What).ToListAsync()));
    }

    [Fact]
    public async Task An_action_that_was_submitted_in_the_meantime_is_not_deleted()
    {
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        var opened = await author.OpenAsync(address);
        Assert.True((await author.SubmitAsync(address, [], form: "soumettre")).IsRedirect);

        var answer = await author.SubmitAsync(opened, address, [], "supprimer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("elle ne se supprime plus", answer.Words);
        Assert.Equal(ActionStatus.Submitted, (await app.ActionAtAsync(address)).Status);
        Assert.DoesNotContain(answer.Page.Forms, form => form.Id == "supprimer");
    }

    [Fact]
    public async Task Another_organisations_draft_is_not_found()
    {
        await app.RelayAsync();
        await app.RelayAsync("autre");
        var address = await (await app.SignInAsync("relais@test.example")).DraftAsync();
        var stranger = await app.SignInAsync("autre@test.example");
        var own = await stranger.DraftAsync();
        var form = await stranger.OpenAsync(own);
        form.Page.GetElementById("supprimer")!.SetAttribute("action", address + "?handler=Discard");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(form, own, [], "supprimer")).Status);
        Assert.Equal(ActionStatus.Draft, (await app.ActionAtAsync(address)).Status);
    }

    [Fact]
    public async Task Whoever_is_not_accredited_is_told_before_typing()
    {
        await app.OrganisationAsync("debut");
        var beginner = await app.SignInAsync("debut@test.example");
        await app.RelayAsync();
        var accredited = await app.SignInAsync("relais@test.example");

        Assert.Contains("Vous ne pourrez pas encore soumettre", (await beginner.OpenAsync(New)).Words);
        Assert.DoesNotContain("Vous ne pourrez pas encore soumettre", (await accredited.OpenAsync(New)).Words);
    }
}
