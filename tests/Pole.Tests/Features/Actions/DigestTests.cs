using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Actions.Digest;

namespace Pole.Features.Actions;

public sealed class DigestTests
{
    [Fact]
    public async Task On_monday_a_person_is_told_once_what_awaits_them_and_not_when_nothing_does()
    {
        using var app = new PoleApp();
        await app.RelayAsync(validity: new(new(2026, 1, 1), new(2026, 4, 30)));
        await app.RelayAsync("tranquille");
        await (await app.SignInAsync("relais@test.example")).DraftAsync();

        await app.RunJobAsync<TellTheWeek>();
        await app.RunJobAsync<TellTheWeek>();

        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync(l => l.Template == TellTheWeek.Template));
        Assert.Equal("relais@test.example", letter.To);
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values)!;
        Assert.Contains("A-2026-0001 · Rencontres des industriels du canton", values["titles"]);
        Assert.Contains("à compléter et à soumettre", values["reasons"]);
        Assert.Contains("30 avril 2026", values["reasons"].Replace('\u00A0', ' '));

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(1, await Letters(app));
        app.Clock.Advance(TimeSpan.FromDays(6));
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(2, await Letters(app));
    }

    [Fact]
    public async Task Whoever_stops_the_letter_is_written_to_no_more()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        var person = await app.SignInAsync("relais@test.example");
        await person.DraftAsync();
        Assert.True((await person.SubmitAsync("/relais/lettre", [], "lettre")).IsRedirect);

        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(0, await Letters(app));

        await person.SubmitAsync("/relais/lettre", [], "lettre");
        await app.RunJobAsync<TellTheWeek>();
        Assert.Equal(1, await Letters(app));
    }

    [Fact]
    public async Task The_link_of_a_letter_stops_it_without_signing_in_and_only_when_it_is_sent()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await (await app.SignInAsync("relais@test.example")).DraftAsync();
        await app.RunJobAsync<TellTheWeek>();
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(await app.ReadAsync(db => db.Outbox.Select(l => l.Values).SingleAsync()))!;
        var link = new Uri(values[Platform.Mail.Letter.Unsubscribe]).PathAndQuery;

        var opened = await app.Visit().OpenAsync(link);
        var before = await app.ReadAsync(db => db.WeeklyDigests.AnyAsync(d => d.IsStopped));
        var stopped = await app.Visit().Http.PostAsync(new Uri(link, UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        var wrong = await app.Visit().Http.PostAsync(new Uri(EndModel.Address + "?jeton=faux", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.NotNull(opened.Page.GetElementById("arreter"));
        Assert.False(before);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (stopped.StatusCode, wrong.StatusCode));
        Assert.True(await app.ReadAsync(db => db.WeeklyDigests.Select(d => d.IsStopped).SingleAsync()));
        Assert.Contains("Vous ne la recevez pas", (await (await app.SignInAsync("relais@test.example")).OpenAsync("/relais/lettre")).Words);
    }

    [Fact]
    public async Task A_new_version_of_a_kit_is_told_once_to_those_who_may_take_it()
    {
        using var app = new PoleApp();
        await app.RelayAsync();
        await app.RelayAsync("autre", scheme: "sensibilisation-premier-niveau");

        // Version 1.2 of the guide came out on Monday 30 March.
        app.Clock.Set(new(2026, 3, 30, 7, 0, 0, TimeSpan.Zero));
        await app.RunJobAsync<TellTheWeek>();
        app.Clock.Advance(TimeSpan.FromDays(7));
        await app.RunJobAsync<TellTheWeek>();

        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync(l => l.Template == TellTheWeek.Template));
        Assert.Equal("relais@test.example", letter.To);
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values)!;
        Assert.Equal("nouvelle version 1.2", values["reasons"].Replace('\u00A0', ' '));
        Assert.EndsWith("/outils/guide-flux-et-synergies", values["links"]);
    }

    private static Task<int> Letters(PoleApp app) => app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == TellTheWeek.Template));
}
