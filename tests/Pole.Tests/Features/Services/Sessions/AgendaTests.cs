using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Search;

namespace Pole.Features.Services.Sessions;

public sealed class AgendaTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_agenda_is_read_by_month_and_narrowed_by_links()
    {
        await app.SessionAsync();
        await app.SessionAsync("dire-juste", region: "53", day: new(2026, 5, 12));
        var visitor = app.Visit();

        var all = await visitor.OpenAsync("/agenda");
        var may = await visitor.OpenAsync("/agenda?mois=2026-05");
        var odd = await visitor.OpenAsync("/agenda?mois=hier&region=zz&prestation=x");

        Assert.Contains("Avril 2026", all.Words);
        Assert.Contains("12 places libres sur 12", all.Words);
        Assert.DoesNotContain("Initiation à l’ACV", may.Page.QuerySelector(".entries")!.TextContent);
        Assert.Contains("Dire juste", may.Page.QuerySelector(".entries")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, odd.Status);
    }

    [Fact]
    public async Task A_kept_page_shows_at_once_that_a_place_was_taken()
    {
        var session = await app.SessionAsync(capacity: 2);
        await app.OrganisationAsync("rapide");
        var visitor = app.Visit();
        var before = await visitor.OpenAsync($"/agenda/{session.Id}");
        await (await app.SignInAsync("rapide@test.example")).ReserveAsync(session, 1);

        var after = await visitor.OpenAsync($"/agenda/{session.Id}");

        Assert.Contains("2 places libres sur 2", before.Words);
        Assert.Contains("1 place libre sur 2", after.Words);
    }

    [Fact]
    public async Task What_the_team_prepares_is_not_seen_and_what_does_not_exist_is_not_found()
    {
        var planned = await app.SessionAsync();
        await app.SaveAsync(db => db.Sessions.Where(s => s.Id == planned.Id).ExecuteUpdate(s => s.SetProperty(x => x.Status, SessionStatus.Planned)));

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync($"/agenda/{planned.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync($"/agenda/{Id<Session>.New()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/agenda/rien")).Status);
    }

    [Fact]
    public async Task The_home_page_shows_the_next_sessions_and_the_site_map_the_services()
    {
        await app.SessionAsync();

        Assert.Contains("Prochaines sessions", (await app.Visit().OpenAsync("/")).Words);
        Assert.Contains("/services/initiation-acv", (await app.Visit().OpenAsync("/sitemap.xml")).Text);
    }

    [Fact]
    public async Task Services_and_sessions_are_found_in_both_languages()
    {
        await app.SessionAsync();

        var kinds = new List<(string Kind, string Language)>();
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>().Where(s => s.Name is "services" or "sessions"))
        {
            await foreach (var document in source.ReadAsync(CancellationToken.None))
            {
                kinds.Add((document.Kind, document.Language));
            }
        }

        Assert.Equal([("service", "en"), ("service", "fr"), ("session", "en"), ("session", "fr")], kinds.Distinct().Order());
    }

    [Fact]
    public async Task The_day_after_a_confirmed_session_it_is_done_and_so_are_its_paid_bookings()
    {
        var session = await app.SessionAsync(SessionsOfTests.Awareness, then: s => s.Confirm());
        await app.OrganisationAsync("presente");
        await (await app.SignInAsync("presente@test.example")).ReserveAsync(session, 1);
        app.Clock.Set(Paris.At(session.Day.AddDays(1), new(6, 0)));

        await app.RunJobAsync<CloseSessions>();

        Assert.Equal(SessionStatus.Done, await app.ReadAsync(db => db.Sessions.Select(s => s.Status).SingleAsync()));
        Assert.Equal(BookingStatus.Done, await app.ReadAsync(db => db.Bookings.Select(b => b.Status).SingleAsync()));
    }
}
