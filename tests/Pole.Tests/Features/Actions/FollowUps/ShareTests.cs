using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Digest;
using static Pole.Features.Actions.ActionsOfTests;
using static Pole.Features.Actions.FollowUps.FollowUpsOfTests;

namespace Pole.Features.Actions.FollowUps;

/// <summary>Who is told what became of recommendations: relay, team, the letter of Monday, and whoever answered.</summary>
public sealed class ShareTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_share_after_twelve_months_is_of_those_answered_and_says_how_many_are_not()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        await app.SayAsync(relay, address, Second, RecommendationState.Begun);
        Assert.Contains("Aucun conseil n’a encore douze mois.", (await relay.OpenAsync("/relais/suivis")).Words);

        relay = await app.OnAsync(new(2027, 2, 20));
        var none = await relay.OpenAsync("/relais/suivis");
        Assert.Contains("Conseils de plus de douze mois : 2. Avec une réponse : 0, dont suivis : 0, dont faits : 0. Sans réponse : 2.", none.Words);
        await app.SayAsync(relay, address, First, RecommendationState.Done);

        var mine = await relay.OpenAsync("/relais/suivis");
        Assert.Equal(("100", "%"), (mine.Page.QuerySelector(".figure-value")!.TextContent, mine.Page.QuerySelector(".figure-unit")!.TextContent));
        Assert.Contains("Avec une réponse : 1, dont suivis : 1, dont faits : 1. Sans réponse : 1.", mine.Words);
        await app.SayAsync(relay, address, Second, RecommendationState.NotBegun);
        var reviewer = await app.SignInAsync("revue@test.example");
        var team = await reviewer.OpenAsync("/admin/actions/suivis");
        Assert.Contains("Atelier relais 50 % 2 0 0", team.Words);
        Assert.Contains("Not answered: 0.", (await reviewer.OpenAsync("/en/admin/actions/suivis")).Words);
        Assert.Contains($"{First} Sans réponse Sans réponse Fait", (await reviewer.OpenAsync(ReviewOf(address))).Words);
    }

    [Fact]
    public async Task What_was_done_earlier_counts_as_done_after_twelve_months()
    {
        var address = await app.ApprovedAsync();
        await app.SayAsync(await app.OnAsync(new(2026, 5, 20)), address, First, RecommendationState.Done);

        var relay = await app.OnAsync(new(2027, 2, 20));

        Assert.Contains("Avec une réponse : 1, dont suivis : 1, dont faits : 1. Sans réponse : 1.", (await relay.OpenAsync("/relais/suivis")).Words);
    }

    [Fact]
    public async Task The_letter_of_monday_counts_what_is_asked_and_what_is_late()
    {
        var address = await app.ApprovedAsync();
        await app.SayAsync(await app.OnAsync(new(2026, 8, 21)), address, First, RecommendationState.NotBegun);

        app.Clock.Set(new(2026, 8, 24, 7, 0, 0, TimeSpan.Zero));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal("à répondre : 1", await ReasonAsync());
        app.Clock.Set(new(2026, 9, 21, 7, 0, 0, TimeSpan.Zero));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal("à répondre : 1, dont 1 en retard", await ReasonAsync());

        await app.SayAsync(await app.OnAsync(new(2026, 9, 22)), address, Second, RecommendationState.NotBegun);
        app.Clock.Set(new(2026, 9, 28, 7, 0, 0, TimeSpan.Zero));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(2, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == TellTheWeek.Template)));
    }

    [Fact]
    public async Task The_letter_goes_to_the_others_of_the_organisation_once_the_author_has_left()
    {
        await app.ApprovedAsync();
        var colleague = await app.AccountAsync("suite@test.example");
        await app.SaveAsync(db =>
        {
            var owner = db.OrganisationPeople.Single(p => db.Users.Any(u => u.Id == p.AccountId && u.Email == "relais@test.example"));
            db.OrganisationPeople.Add(new() { OrganisationId = owner.OrganisationId, AccountId = colleague.Id, Roles = Organisations.PersonRole.Employee, Since = app.Clock.GetUtcNow() });
            db.OrganisationPeople.Remove(owner);
        });

        app.Clock.Set(new(2026, 5, 25, 7, 0, 0, TimeSpan.Zero));
        await app.RunJobAsync<TellTheWeek>();

        Assert.Equal("suite@test.example", await app.ReadAsync(db => db.Outbox.Where(l => l.Template == TellTheWeek.Template && l.Values.Contains("suivis")).Select(l => l.To).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_answered_takes_it_away_with_their_data()
    {
        var address = await app.ApprovedAsync();
        var relay = await app.OnAsync(new(2026, 5, 20));
        await app.SayAsync(relay, address, First, RecommendationState.Begun, "Un premier essai en mai.");

        var data = Encoding.UTF8.GetString(await relay.TakeAsync("/compte/donnees?handler=Export"));

        var kept = Assert.Single(JsonDocument.Parse(data).RootElement.GetProperty("records").GetProperty("follow-ups").EnumerateArray());
        Assert.Equal((First, "Un premier essai en mai."), (kept.GetProperty("recommendation").GetString(), kept.GetProperty("comment").GetString()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Une seule phrase, sur une ligne.", "Une seule phrase, sur une ligne.")]
    [InlineData("- Relancer\n• Peser les bennes \n\n  * Relancer\n– Écrire", "Relancer|Peser les bennes|Écrire")]
    public void Each_line_is_a_recommendation_without_the_mark_of_its_list(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TakingUp.LinesOf(text)));

    private async Task<string> ReasonAsync()
    {
        var values = await app.ReadAsync(db => db.Outbox.Where(l => l.Template == TellTheWeek.Template).OrderByDescending(l => l.WrittenAt).Select(l => l.Values).FirstAsync());
        return JsonSerializer.Deserialize<Dictionary<string, string>>(values)!["reasons"].Replace('\u00A0', ' ');
    }
}
