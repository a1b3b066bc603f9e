using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using static Pole.Features.Actions.ActionsOfTests;
using static Pole.Features.Actions.FollowUps.FollowUpsOfTests;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What became of the recommendations of an approved action is asked at three, six and twelve months, and answered by its relay.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Each_line_is_asked_about_from_the_day_on_and_not_before()
    {
        var address = await app.ApprovedAsync();
        Assert.Equal([First, Second], await app.ReadAsync(db => db.Recommendations.OrderBy(r => r.Position).Select(r => r.Text).ToListAsync()));
        var relay = await app.OnAsync(new(2026, 5, 19));
        Assert.Contains("Rien à répondre aujourd’hui", (await relay.OpenAsync("/relais/suivis")).Words);
        Assert.Null((await relay.OpenAsync(address + "/suivi")).Page.GetElementById("repondre"));
        Assert.Contains("à partir du 20 mai 2026", (await relay.OpenAsync(address)).Words);

        relay = await app.OnAsync(new(2026, 5, 20));
        var list = await relay.OpenAsync("/relais/suivis");
        Assert.NotNull(list.Page.QuerySelector($"a[href='{address}/suivi?echeance=3']"));
        Assert.DoesNotContain("En retard", list.Words);
        var form = await relay.OpenAsync(address + "/suivi");
        Assert.Equal([First, Second], form.Page.QuerySelectorAll("#repondre h3").Select(h => h.TextContent));
        Assert.Contains("What became of your advice?", (await relay.OpenAsync("/en" + address + "/suivi")).Words);
        Assert.Contains("En retard", (await (await app.OnAsync(new(2026, 6, 20))).OpenAsync("/relais/suivis")).Words);
    }

    [Fact]
    public async Task A_term_that_has_not_come_is_refused()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        var form = await relay.OpenAsync(address + "/suivi");
        form.Page.GetElementById("repondre")!.SetAttribute("action", address + "/suivi?echeance=6");

        var answer = await relay.SubmitAsync(form, address, new() { [$"{await app.FieldAsync(First)}.State"] = "Begun" }, "repondre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(await app.AnswersAsync());
    }

    [Fact]
    public async Task An_answer_comes_late_is_corrected_and_its_history_and_the_action_stay()
    {
        var address = await app.ApprovedAsync();
        var before = await app.ActionAtAsync(address);
        var relay = await app.OnAsync(new(2026, 8, 1));
        Assert.True((await app.SayAsync(relay, address, First, RecommendationState.GivenUp, "Plus le temps.")).IsRedirect);

        relay = await app.OnAsync(new(2026, 8, 3));
        await app.SayAsync(relay, address, First, RecommendationState.Begun, "Repris en août.");
        await app.SayAsync(relay, address, First, RecommendationState.Begun, "Repris en août.");

        var answers = await app.AnswersAsync();
        Assert.Equal([RecommendationState.GivenUp, RecommendationState.Begun], answers.Select(a => a.State));
        Assert.Equal([app.Clock.GetUtcNow(), null], answers.Select(a => a.ReplacedAt));
        var form = await relay.OpenAsync(address + "/suivi");
        Assert.Contains("Réponses précédentes Abandonné – Plus le temps. Camille relais", form.Words);
        var page = await relay.OpenAsync(address);
        Assert.Contains("Commencé Repris en août.", page.Words);
        Assert.Contains("Suivi des conseils corrigé", page.Words);
        var id = before.Id.Value;
        Assert.Equal(["3 mois : 1", "3 mois : 1"], await app.ReadAsync(db => db.Journal
            .Where(e => e.SubjectId == id && (e.What == ActionMoves.FollowedUp || e.What == ActionMoves.FollowUpCorrected)).Select(e => e.Reason).ToListAsync()));
        var after = await app.ActionAtAsync(address);
        Assert.Equal((before.Recommendations, before.Version, before.Status), (after.Recommendations, after.Version, after.Status));
    }

    [Fact]
    public async Task What_is_done_is_asked_about_no_more_and_the_rest_is()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        await app.SayAsync(relay, address, First, RecommendationState.Done);
        await app.SayAsync(relay, address, Second, RecommendationState.GivenUp);
        Assert.Contains("Rien à répondre aujourd’hui", (await relay.OpenAsync("/relais/suivis")).Words);

        relay = await app.OnAsync(new(2026, 8, 20));
        var form = await relay.OpenAsync(address + "/suivi");
        Assert.Null(form.Page.QuerySelector($"[name='{await app.FieldAsync(First)}.State']"));
        Assert.NotNull(form.Page.QuerySelector($"[name='{await app.FieldAsync(Second)}.State']"));
        await app.SayAsync(relay, address, First, RecommendationState.NotBegun);
        Assert.Equal(2, (await app.AnswersAsync()).Count);

        await app.SayAsync(relay, address, First, RecommendationState.Begun, term: "3");
        Assert.NotNull((await relay.OpenAsync(address + "/suivi")).Page.QuerySelector($"[name='{await app.FieldAsync(First)}.State']"));
    }

    [Fact]
    public async Task A_comment_alone_is_refused_at_its_field_and_kept()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        var field = await app.FieldAsync(Second);

        var answer = await relay.SubmitAsync(address + "/suivi", new() { [$"{field}.Comment"] = "Nous verrons." }, "repondre");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Dites aussi ce que ce conseil est devenu.", answer.Errors);
        Assert.Equal("Nous verrons.", answer.Page.QuerySelector($"[name='{field}.Comment']")!.TextContent.Trim());
        Assert.Empty(await app.AnswersAsync());
    }

    [Fact]
    public async Task Another_organisations_action_is_not_found()
    {
        var address = await app.ApprovedAsync();
        await app.RelayAsync("autre");
        var relay = await app.OnAsync(new(2026, 5, 20));
        var form = await relay.OpenAsync(address + "/suivi");
        var stranger = await app.SignInAsync("autre@test.example");
        var own = await stranger.OpenAsync(await stranger.DraftAsync());
        own.Page.GetElementById("supprimer")!.SetAttribute("action", address + "/suivi?echeance=3");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address + "/suivi")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SubmitAsync(own, address, new() { [$"{await app.FieldAsync(First)}.State"] = "Done" }, "supprimer")).Status);
        Assert.DoesNotContain(address, (await stranger.OpenAsync("/relais/suivis")).Text);
        Assert.NotNull(form.Page.GetElementById("repondre"));
        Assert.Empty(await app.AnswersAsync());
    }

    [Fact]
    public async Task A_sentence_that_changes_keeps_its_answers_and_the_new_one_has_none()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        await app.SayAsync(relay, address, First, RecommendationState.Begun, "En route.");
        await app.SayAsync(relay, address, Second, RecommendationState.Done, "Tous rappelés.");
        var stale = await relay.OpenAsync(address + "/suivi");
        var old = await app.FieldAsync(Second);
        var reviewer = await app.SignInAsync("revue@test.example");
        Assert.True((await reviewer.SubmitAsync(ReviewOf(address), new() { ["Input.Comment"] = "Précisez la saison." }, "rouvrir")).IsRedirect);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await relay.SubmitAsync(stale, address, new() { [$"{old}.State"] = "GivenUp" }, "repondre")).Status);
        Assert.Contains("son suivi reprend", (await relay.OpenAsync(address)).Words);
        Assert.Contains("Rien à répondre", (await relay.OpenAsync("/relais/suivis")).Words);

        const string Corrected = "Rappeler chaque binôme à l’automne.";
        await relay.SubmitAsync(address + "/modifier", new() { ["Input.Recommendations"] = $"{Corrected}\n{First}", ["do"] = "save" }, "action");
        Assert.True((await relay.SubmitAsync(address, [], "soumettre")).IsRedirect);
        await app.ApproveAsync(address);

        var page = await relay.OpenAsync(address);
        Assert.Contains($"{Corrected} Sans réponse", page.Words);
        Assert.Contains($"{First} Commencé En route.", page.Words);
        Assert.Contains($"{Second} À 3 mois : Fait – Tous rappelés.", page.Words);
        Assert.Equal([Corrected, First], (await relay.OpenAsync(address + "/suivi")).Page.QuerySelectorAll("#repondre h3").Select(h => h.TextContent));
        var answer = await relay.SubmitAsync(stale, address, new() { [$"{old}.State"] = "GivenUp" }, "repondre");
        Assert.Contains(answer.Errors, e => e.StartsWith("Les conseils de cette action ont changé", StringComparison.Ordinal));
        Assert.Equal(2, (await app.AnswersAsync()).Count);
    }
}
