using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Kernel;
using static Pole.Features.Actions.ActionsOfTests;

namespace Pole.Features.Actions;

public sealed class RatingTests
{
    [Fact]
    public async Task Participants_rate_by_the_link_of_a_code_without_a_name_and_the_author_takes_the_mark_up()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync();
        await author.SubmitAsync(address + "/avis", [], "ouvrir");
        var asked = await author.OpenAsync(address + "/avis");
        var link = asked.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/avis/", StringComparison.Ordinal));

        Assert.NotNull(asked.Page.QuerySelector("svg.qr"));
        var participant = app.Visit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await participant.SubmitAsync(link, new() { ["Input.Stars"] = "6" }, "avis")).Status);
        Assert.True((await participant.SubmitAsync(link, new() { ["Input.Stars"] = "5", ["Input.Words"] = "Très concret." }, "avis")).IsRedirect);
        await app.Visit().SubmitAsync(link, new() { ["Input.Stars"] = "4" }, "avis");

        Assert.Contains("4,5 sur 5, 2 réponses", (await author.OpenAsync(address + "/avis")).Words);
        Assert.True((await author.SubmitAsync(address + "/avis", [], "reprendre")).IsRedirect);
        var action = await app.ActionAtAsync(address);
        Assert.Equal((450, 2), (action.MarkHundredths, action.Respondents));
    }

    [Fact]
    public async Task After_fourteen_days_or_under_another_key_no_mark_is_taken()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync(Rencontres.With(("Input.LastDay", "2026-02-15")));
        await author.SubmitAsync(address + "/avis", [], "ouvrir");
        var key = await app.ReadAsync(db => db.Actions.Select(a => a.RatingKey).SingleAsync());

        Assert.Contains("ne reçoit plus d’avis", (await app.Visit().OpenAsync($"/avis/{key}")).Words);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/avis/autre")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await VoisinAsync(app)).OpenAsync(address + "/avis")).Status);
    }

    [Fact]
    public async Task One_browser_rates_once_and_no_more_marks_come_than_people_took_part()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var link = await AskedAsync(app, Rencontres.With(("Input.Participants", "2")));
        var participant = app.Visit();

        await participant.SubmitAsync(link, new() { ["Input.Stars"] = "5" }, "avis");
        var again = await participant.OpenAsync(link);
        await RepeatAsync(participant, link);
        var before = await app.ReadAsync(db => db.ActionRatings.CountAsync());
        await app.Visit().SubmitAsync(link, new() { ["Input.Stars"] = "1" }, "avis");
        var full = await app.Visit().OpenAsync(link);

        Assert.Contains("Merci", again.Words);
        Assert.Null(again.Page.GetElementById("avis"));
        Assert.Equal((1, 2), (before, await app.ReadAsync(db => db.ActionRatings.CountAsync())));
        Assert.Contains("ne reçoit plus d’avis", full.Words);
    }

    [Fact]
    public async Task A_mark_says_neither_who_gave_it_nor_when_and_not_before_the_first_day()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var link = await AskedAsync(app, Rencontres);
        var early = await AskedAsync(app, Rencontres.With(("Input.Title", "Demain"), ("Input.FirstDay", "2026-03-20"), ("Input.LastDay", "2026-03-20")));

        await (await app.SignInAsync("relais@test.example")).SubmitAsync(link, new() { ["Input.Stars"] = "4" }, "avis");

        var rating = await app.ReadAsync(db => db.ActionRatings.SingleAsync());
        Assert.NotEqual(ClockedBeginning(Id<Ratings.ActionRating>.New()), ClockedBeginning(rating.Id));
        Assert.Equal(
            ["ActionId", "Day", "Id", "Stars", "Words"],
            typeof(Ratings.ActionRating).GetProperties().Select(property => property.Name).Order());
        Assert.Contains("ne reçoit plus d’avis", (await app.Visit().OpenAsync(early)).Words);
    }

    [Fact]
    public async Task Too_many_marks_from_one_address_are_asked_to_wait()
    {
        using var app = new PoleApp(settings: new() { ["Rates:OpinionsPerMinute"] = "2" });
        await app.RelayAsync();
        var link = await AskedAsync(app, Rencontres);
        List<HttpStatusCode> statuses = [];
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await app.Visit().SubmitAsync(link, new() { ["Input.Stars"] = "1" }, "avis")).Status);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(2, await app.ReadAsync(db => db.ActionRatings.CountAsync()));
    }

    /// <summary>Sends the form again although the page no longer shows it.</summary>
    private static async Task RepeatAsync(Browser participant, string link)
    {
        var page = await participant.OpenAsync("/compte/connexion");
        var token = page.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await participant.Http.PostAsync(
            new Uri(link, UriKind.Relative), new FormUrlEncodedContent([new("Input.Stars", "5"), new("__RequestVerificationToken", token)]));
    }

    /// <summary>What an identity counted from the clock begins with, for a minute.</summary>
    private static string ClockedBeginning<T>(Id<T> id) => id.Value.ToString()[..8];

    /// <summary>The address where participants of an action rate it.</summary>
    private static async Task<string> AskedAsync(PoleApp app, Dictionary<string, string> fields)
    {
        var author = await app.SignInAsync("relais@test.example");
        var address = await author.DraftAsync(fields);
        await author.SubmitAsync(address + "/avis", [], "ouvrir");
        return $"/avis/{(await app.ActionAtAsync(address)).RatingKey}";
    }

    private static async Task<Browser> VoisinAsync(PoleApp app)
    {
        await app.RelayAsync("voisin");
        return await app.SignInAsync("voisin@test.example");
    }
}
