using System.Globalization;
using System.Text;

namespace Pole.Platform.Documents.Calendars;

/// <summary>Writes iCalendar line by line (RFC 5545): text escaped, instants in UTC, lines folded.</summary>
internal sealed class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>The octets of a line, without its end (RFC 5545, 3.1).</summary>
    private const int LineLength = 75;

    private readonly StringBuilder text = new();

    /// <summary>A component and what it holds: <c>VCALENDAR</c>, <c>VEVENT</c>.</summary>
    public CalendarText Within(string component, Action<CalendarText> write)
    {
        Line("BEGIN", component);
        write(this);
        return Line("END", component);
    }

    /// <summary>Words of people; nothing is written for none.</summary>
    public CalendarText Words(string name, string? words) => string.IsNullOrEmpty(words) ? this : Line(name, Escape(words));

    public CalendarText Instant(string name, DateTimeOffset instant) =>
        Line(name, instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A value of the format's own, folded where it is too long and never inside a letter.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
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
        return this;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>TEXT of RFC 5545, 3.3.11, which knows no control character but the end of a line.</summary>
    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            escaped.Append(letter switch
            {
                '\\' or ';' or ',' => $"\\{letter}",
                '\n' => "\\n",
                _ when char.IsControl(letter) => "",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
