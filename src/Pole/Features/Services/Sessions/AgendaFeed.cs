using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Services.Sessions;

/// <summary>The agenda for calendars: the sessions to come, as iCalendar (RFC 5545).</summary>
internal static class AgendaFeed
{
    private const int Most = 300;

    /// <summary>The octets of a line, without its end, that RFC 5545, 3.1, allows.</summary>
    private const int LineLength = 75;

    public static void MapAgendaFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/agenda.ics", ReadAsync).AllowAnonymous().KeepPublicly();

    private static async Task<IResult> ReadAsync(SessionCalendar calendar, IOptions<SiteSettings> site, TimeProvider clock, CancellationToken cancel)
    {
        var stamp = Instant(clock.GetUtcNow());
        var prefix = Languages.Current == "en" ? Languages.EnglishPrefix : "";
        var text = new StringBuilder();
        Write(text, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pole//Agenda//FR", $"X-WR-CALNAME:{Escape(site.Value.Name)}");
        foreach (var session in await calendar.NextAsync(Most, cancel))
        {
            Write(
                text,
                "BEGIN:VEVENT",
                $"UID:{session.Id}@{new Uri(site.Value.BaseUrl).Host}",
                $"DTSTAMP:{stamp}",
                $"DTSTART:{Instant(Paris.At(session.Day, session.StartsAt))}",
                $"DTEND:{Instant(Paris.At(session.LastDay, session.EndsAt))}",
                $"SUMMARY:{Escape(session.Title)}",
                $"LOCATION:{Escape(session.Place)}",
                $"URL:{site.Value.Absolute($"{prefix}/agenda/{session.Id}")}",
                "END:VEVENT");
        }

        Write(text, "END:VCALENDAR");
        return Results.Text(text.ToString(), "text/calendar", Encoding.UTF8);
    }

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds what is too long, never inside a letter.</summary>
    private static void Write(StringBuilder text, params string[] lines)
    {
        foreach (var line in lines)
        {
            var octets = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > LineLength)
                {
                    text.Append("\r\n ");
                    octets = 1;
                }

                text.Append(rune.ToString());
                octets += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }
    }
}
