using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

/// <summary>The action of the case study 002 from its first line to the observatory.</summary>
public sealed class ActionJourneyTests
{
    [Fact]
    public async Task An_action_is_logged_submitted_returned_corrected_and_approved()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var author = await app.SignInAsync("relais@test.example");
        var reviewer = await app.SignInAsync("revue@test.example");

        // Logged, with one line of hours left out.
        var address = await author.DraftAsync(Rencontres.With(("Input.Times[5].Task", ""), ("Input.Times[5].Amount", "")));
        var draft = await author.OpenAsync(address);
        Assert.Contains("Brouillon", draft.Words);
        Assert.Contains("100 h", draft.Words);
        Assert.Contains("feuille-de-presence.csv", draft.Words);

        // Submitted: it waits for the reviewer, and is locked.
        Assert.True((await author.SubmitAsync(address, [], "soumettre")).IsRedirect);
        Assert.Contains("Actions à relire", (await reviewer.OpenAsync("/admin")).Words);
        Assert.Contains("Rencontres des industriels du canton", (await reviewer.OpenAsync("/admin/actions")).Words);
        Assert.Equal(HttpStatusCode.Conflict, (await author.OpenAsync(address + "/modifier")).Status);

        // Returned once with a comment, which the author reads on top.
        var sheet = await reviewer.OpenAsync(ReviewOf(address));
        Assert.Contains("60", sheet.Words);
        var evidence = sheet.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("handler=Evidence"));
        var file = await reviewer.Http.GetAsync(new Uri(evidence, UriKind.Relative));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Proof.Bytes, await file.Content.ReadAsByteArrayAsync());
        var returned = await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "La troisième rencontre manque dans les heures." }, "decision", button: "handler=Return");
        Assert.True(returned.IsRedirect, string.Join(" | ", returned.Errors));
        var back = await author.OpenAsync(address);
        Assert.Contains("La troisième rencontre manque dans les heures.", back.Words);
        Assert.Contains("Corriger l’action", back.Words);

        // Corrected and submitted straight from the form.
        var again = await author.SubmitAsync(address + "/modifier", Rencontres.With(("do", "submit")), "action");
        Assert.Equal(address, again.Location);

        // The reviewer sees what changed, and approves.
        var second = await reviewer.OpenAsync(ReviewOf(address));
        Assert.Contains("Ce qui a changé depuis la version 1", second.Words);
        Assert.Contains("Troisième rencontre : 10 h", second.Words);
        Assert.DoesNotContain("Entreprises approchées", second.Page.QuerySelector("section[aria-labelledby='changes']")!.TextContent);
        Assert.True((await reviewer.SubmitAsync(ReviewOf(address), [], "decision")).IsRedirect);

        var action = await app.ActionAtAsync(address);
        Assert.Equal(ActionStatus.Approved, action.Status);
        Assert.Equal((60, 30, 15), (action.Approached, action.Interviewed, action.Present));
        Assert.Equal(110m, action.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Amount));
        Assert.Equal([SynergyState.Contracted, SynergyState.Running], action.Synergies.Select(s => s.State));
        Assert.Equal("44", action.Region);
        Assert.Equal(ActionOperator.ThirdParty, action.Operator);
        Assert.Equal(2, action.Version);
        Assert.Single(action.Evidence);
        Assert.Equal(
            ["action-approved", "action-returned", "action-submitted", "action-submitted"],
            (await app.ReadAsync(db => db.Outbox.Where(l => l.To == "relais@test.example").Select(l => l.Template).ToListAsync())).Order());
        Assert.Contains("Action approuvée", (await author.OpenAsync(address)).Words);
        Assert.Contains("Rencontres des industriels du canton", (await app.Visit().OpenAsync("/observatoire/heures")).Words);
    }
}
