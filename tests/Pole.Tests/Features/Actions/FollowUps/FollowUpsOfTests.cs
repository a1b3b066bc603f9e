using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions.FollowUps;

/// <summary>An action that was approved with two recommendations, and what is answered about them.</summary>
internal static class FollowUpsOfTests
{
    public const string First = "Se placer en facilitateur, pas en expert.";
    public const string Second = "Rappeler chaque binôme au printemps.";

    /// <summary>It ended on 20 February 2026.</summary>
    public static Dictionary<string, string> Advised { get; } = Rencontres.With(("Input.Recommendations", $"{First}\r\n\r\n – {Second}\r\n"));

    /// <summary>Approved on 2 March 2026; answers the address of its page.</summary>
    public static async Task<string> ApprovedAsync(this PoleApp app)
    {
        await app.RelayAsync();
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var address = await (await app.SignInAsync("relais@test.example")).SubmittedAsync(Advised);
        await app.ApproveAsync(address);
        return address;
    }

    public static async Task ApproveAsync(this PoleApp app, string address) =>
        Assert.True((await (await app.SignInAsync("revue@test.example")).SubmitAsync(ReviewOf(address), [], "decision")).IsRedirect);

    /// <summary>The relay, signed in on that day at nine.</summary>
    public static Task<Browser> OnAsync(this PoleApp app, DateOnly day)
    {
        app.Clock.Set(new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
        return app.SignInAsync("relais@test.example");
    }

    public static async Task<string> FieldAsync(this PoleApp app, string text) =>
        $"Lines[{await app.ReadAsync(db => db.Recommendations.Where(r => r.Text == text && r.Position != null).Select(r => r.Id).SingleAsync())}]";

    /// <summary>Answers for one recommendation on the page of its follow-up.</summary>
    public static async Task<Answer> SayAsync(this PoleApp app, Browser relay, string address, string text, RecommendationState state, string comment = "", string? term = null)
    {
        var field = await app.FieldAsync(text);
        return await relay.SubmitAsync($"{address}/suivi{(term is null ? "" : $"?echeance={term}")}", new() { [$"{field}.State"] = $"{state}", [$"{field}.Comment"] = comment }, "repondre");
    }

    public static Task<List<RecommendationAnswer>> AnswersAsync(this PoleApp app) =>
        app.ReadAsync(db => db.RecommendationAnswers.AsNoTracking().OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync());
}
