using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Documents.Calendars;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Calendar;

/// <summary>
/// The agenda for calendars, and one session to add to one's own (RFC 5545). What is cancelled stays, as cancelled: a calendar that
/// was told of a session must be told of its end.
/// </summary>
internal static class AgendaFeed
{
    public const string Address = "/agenda.ics";

    public static void MapAgendaFeed(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, WriteAllAsync).AllowAnonymous().KeepPublicly();
        routes.MapGet("/agenda/{id:guid}.ics", WriteOneAsync).AllowAnonymous().KeepPublicly();
    }

    private static async Task<FileContentHttpResult> WriteAllAsync(
        SessionCalendar calendar, ServiceCatalogue catalogue, IOptions<SiteSettings> site, Texts texts, TimeProvider clock, CancellationToken cancel)
    {
        var sessions = await calendar.ToldAsync(cancel);
        return TypedResults.File(Write(sessions, catalogue, site.Value, texts, clock), CalendarText.MediaType);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> WriteOneAsync(
        Id<Session> id, SessionCalendar calendar, ServiceCatalogue catalogue, IOptions<SiteSettings> site, Texts texts, TimeProvider clock, CancellationToken cancel) =>
        await calendar.FindAsync(id, cancel) is { } session
            ? TypedResults.File(Write([session], catalogue, site.Value, texts, clock), CalendarText.MediaType, $"{session.ServiceSlug}-{session.Day:yyyy-MM-dd}.ics")
            : TypedResults.NotFound();

    private static byte[] Write(IReadOnlyList<SessionCard> sessions, ServiceCatalogue catalogue, SiteSettings site, Texts texts, TimeProvider clock) =>
        new CalendarText().Within("VCALENDAR", text =>
        {
            text.Line("VERSION", "2.0").Line("PRODID", $"-//Pole//Agenda//{Language.Current.Tag.ToUpperInvariant()}").Line("CALSCALE", "GREGORIAN");
            text.Words("NAME", site.Name).Words("X-WR-CALNAME", site.Name).Line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H").Line("X-PUBLISHED-TTL", "PT6H");
            foreach (var session in sessions)
            {
                text.Within("VEVENT", one => Describe(one, session, catalogue, site, texts, clock));
            }
        }).ToBytes();

    private static void Describe(CalendarText text, SessionCard session, ServiceCatalogue catalogue, SiteSettings site, Texts texts, TimeProvider clock)
    {
        var address = site.Absolute(Language.Current.AddressOf($"/agenda/{session.Id}"));
        var summary = catalogue.Find(session.ServiceSlug)?.Sheet.Summary;
        text.Line("UID", $"{session.Id}@{new Uri(site.BaseUrl).Host}")
            .Line("SEQUENCE", session.Revision.ToString(CultureInfo.InvariantCulture))
            .Instant("DTSTAMP", session.RevisedAt ?? clock.GetUtcNow())
            .Instant("DTSTART", Paris.At(session.Day, session.StartsAt))
            .Instant("DTEND", Paris.At(session.LastDay, session.EndsAt))
            .Line("STATUS", session.Status.ForCalendars!)
            .Words("SUMMARY", session.Title)
            .Words("DESCRIPTION", string.Join('\n', new[] { session.IsDemo ? texts["Démonstration"].Value : null, summary, address }.OfType<string>()))
            .Words("LOCATION", session.Venue.Length > 0 && !session.IsRemote ? $"{session.Venue}, {session.Place}" : session.Place)
            .Words("CATEGORIES", session.Kind is { } kind ? texts[kind.Label].Value : null)
            .Line("URL", address)
            .Line("TRANSP", "OPAQUE");
    }
}
