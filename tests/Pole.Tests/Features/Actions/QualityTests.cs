using System.Net;
using Pole.App;
using Pole.Features.Actions.Quality;
using Pole.Kernel;
using Pole.Platform.Identity;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class QualityTests
{
    [Fact]
    public void Each_dimension_is_computed_from_the_actions_and_opens_its_cases()
    {
        QualityCase[] all =
        [
            Case(1, ActionStatus.Approved) with { Mark = 4.5m, Respondents = 30 },
            Case(40, ActionStatus.Approved) with { WasReturned = true, Mark = 3m, Respondents = 10 },
            Case(5, ActionStatus.Submitted) with { HasWarnings = true, Missing = ["Conseils", "Satisfaction"] },
            Case(31, ActionStatus.Rejected),
        ];

        var scores = QualityOf.Actions(all);

        Assert.Equal([33, 95, 75, 50, 4.1m], scores.Select(s => s.Value));
        Assert.Equal([3, 4, 4, 4, 2], scores.Select(s => s.Count));
        Assert.Equal([2, 1, 1, 2, 2], scores.Select(s => s.Cases.Count));
        Assert.All(QualityOf.Actions([]), s => Assert.Null(s.Value));
    }

    [Fact]
    public async Task A_relay_and_the_team_see_the_same_and_each_dimension_opens_its_cases()
    {
        using var app = new PoleApp();
        var relay = await app.RelayAsync();
        await app.RelayAsync("voisin");
        await app.AccountAsync("revue@test.example", StaffRole.ActionReviewer);
        var author = await app.SignInAsync("relais@test.example");
        var reviewer = await app.SignInAsync("revue@test.example");
        var good = await author.SubmittedAsync(Rencontres.With(("Input.Title", "Bien"), ("Input.Territory", "Nord")));
        var bad = await author.SubmittedAsync(Rencontres.With(("Input.Title", "Mal"), ("Input.Territory", "Sud"), ("Input.Participants", "2")));
        await reviewer.SubmitAsync(ReviewOf(good), [], "decision");
        await reviewer.SubmitAsync(ReviewOf(bad), new() { ["Input.Comment"] = "À revoir." }, "decision", button: "handler=Return");

        var mine = await author.OpenAsync("/relais/qualite?dimension=justesse");
        var theirs = await reviewer.OpenAsync($"/admin/actions/qualite?organisme={relay.Id}");
        var neighbours = await (await app.SignInAsync("voisin@test.example")).OpenAsync($"/relais/qualite?organisme={relay.Id}");

        Assert.Contains("50 %", mine.Words);
        Assert.NotNull(mine.Page.QuerySelector($".entries a[href='{bad}']"));
        Assert.Null(mine.Page.QuerySelector($".entries a[href='{good}']"));
        Assert.NotNull(theirs.Page.QuerySelector($".entries a[href='{ReviewOf(bad)}']"));
        Assert.DoesNotContain("Mal", neighbours.Words);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.FollowAsync("/admin/actions/qualite")).Status);
    }

    private static QualityCase Case(int days, ActionStatus status) =>
        new(Id<Action>.New(), "A-2026-0001", "Matinée", new(2026, 1, 1), new DateOnly(2026, 1, 1).AddDays(days), status)
        {
            WasReturned = false,
            HasWarnings = false,
            Missing = [],
            Parts = 10,
        };
}
