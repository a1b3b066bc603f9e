using System.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Standards;

namespace Pole.Features.Services.Calendar;

/// <summary>The agenda as calendars read it: with Ical.Net, which knows nothing of who wrote it.</summary>
public sealed class AgendaFeedTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Calendars_read_what_the_agenda_shows()
    {
        var session = await app.SessionAsync();

        var calendar = await ReadAsync("/agenda.ics");

        var one = Assert.Single(calendar.Events)!;
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal($"{session.Id}@localhost", one.Uid);
        Assert.Equal("Initiation à l’ACV", one.Summary);
        Assert.Equal(new DateTime(2026, 4, 14, 7, 0, 0, DateTimeKind.Utc), one.DtStart!.AsUtc);
        Assert.Equal(new DateTime(2026, 4, 14, 15, 0, 0, DateTimeKind.Utc), one.DtEnd!.AsUtc);
        Assert.Equal("Maison des entreprises, Chambéry", one.Location);
        Assert.Equal($"http://localhost:5080/agenda/{session.Id}", one.Url!.ToString());
        Assert.Equal("TENTATIVE", one.Status);
        Assert.Contains("Formation", one.Categories);
    }

    [Fact]
    public async Task A_session_alone_is_added_from_its_page_in_the_language_of_the_page()
    {
        var session = await app.SessionAsync();
        await app.SessionAsync("dire-juste");
        var link = (await app.Visit().OpenAsync($"/en/agenda/{session.Id}")).Page.QuerySelector("a[type='text/calendar']")!.GetAttribute("href")!;

        var one = Assert.Single((await ReadAsync(link)).Events)!;

        Assert.Equal($"/en/agenda/{session.Id}.ics", link);
        Assert.Equal(await TitleAsync($"/en/agenda/{session.Id}"), one.Summary);
        Assert.Equal($"{session.Id}@localhost", one.Uid);
    }

    [Fact]
    public async Task Each_change_that_calendars_hold_raises_the_number_and_no_other_does()
    {
        await app.AccountAsync("agenda@test.example", StaffRole.Editor);
        var editor = await app.SignInAsync("agenda@test.example");
        var session = await app.SessionAsync();
        var at = $"/admin/sessions/{session.Id}";
        var numbers = new List<int> { await NumberAsync() };

        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await editor.SubmitAsync($"{at}/modifier", new() { ["Input.Venue"] = "Halle aux grains" })).IsRedirect);
        numbers.Add(await NumberAsync());
        Assert.True((await editor.SubmitAsync($"{at}/modifier", new() { ["Input.Capacity"] = "20" })).IsRedirect);
        numbers.Add(await NumberAsync());
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await editor.SubmitAsync(at, [], form: "confirm")).IsRedirect);
        numbers.Add(await NumberAsync());
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await editor.SubmitAsync(at, new() { ["Reason"] = "La salle est fermée." }, form: "cancel")).IsRedirect);
        var cancelled = Assert.Single((await ReadAsync("/agenda.ics")).Events)!;
        numbers.Add(cancelled.Sequence);

        Assert.Equal([0, 1, 1, 2, 3], numbers);
        Assert.Equal("CANCELLED", cancelled.Status);
        Assert.Equal(app.Clock.GetUtcNow().UtcDateTime, cancelled.DtStamp!.AsUtc);
    }

    [Fact]
    public async Task What_was_held_stays_for_three_months_and_what_is_prepared_is_not_told()
    {
        var held = await app.SessionAsync(day: new(2026, 1, 10));
        await app.SessionAsync(day: new(2025, 11, 10));
        var prepared = await app.SessionAsync();
        await app.SaveAsync(db => db.Sessions.Where(s => s.Id == prepared.Id).ExecuteUpdate(s => s.SetProperty(x => x.Status, SessionStatus.Planned)));

        Assert.Equal($"{held.Id}@localhost", Assert.Single((await ReadAsync("/agenda.ics")).Events)!.Uid);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync($"/agenda/{prepared.Id}.ics")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync($"/agenda/{Id<Session>.New()}.ics")).Status);
    }

    [Fact]
    public async Task A_calendar_that_has_the_latest_is_told_so()
    {
        await app.SessionAsync();
        var reader = app.Visit();
        reader.Http.DefaultRequestHeaders.IfNoneMatch.Add((await reader.OpenAsync("/agenda.ics")).Message.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await reader.OpenAsync("/agenda.ics")).Status);
        await app.SessionAsync("dire-juste");
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/agenda.ics")).Status);
    }

    private async Task<int> NumberAsync() => Assert.Single((await ReadAsync("/agenda.ics")).Events)!.Sequence;

    private async Task<string> TitleAsync(string address) => (await app.Visit().OpenAsync(address)).Page.QuerySelector("h1")!.TextContent;

    private async Task<Ical.Net.Calendar> ReadAsync(string address)
    {
        var answer = await app.Visit().OpenAsync(address);
        Assert.Equal("text/calendar", answer.Message.Content.Headers.ContentType!.MediaType);
        var bytes = await answer.Message.Content.ReadAsByteArrayAsync();
        CalendarLines.Read(bytes);
        var calendar = Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(bytes))!;
        foreach (CalendarEvent one in calendar.Events)
        {
            Assert.True(one.DtStart < one.DtEnd);
            Assert.NotNull(one.DtStamp);
        }

        return calendar;
    }
}
