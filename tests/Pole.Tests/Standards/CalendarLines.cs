using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Standards;

/// <summary>What RFC 5545, 3.1, asks of every line, before anyone reads what it says.</summary>
internal static partial class CalendarLines
{
    /// <summary>The content lines, unfolded.</summary>
    public static IReadOnlyList<string> Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", ""));
        Assert.DoesNotContain(text.Replace("\r\n", ""), letter => char.IsControl(letter));
        foreach (var physical in text.Split("\r\n"))
        {
            Assert.True(Encoding.UTF8.GetByteCount(physical) <= 75, physical);
        }

        var lines = text.Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(Line(), line));
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        return lines;
    }

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[A-Z]+)*:.+$")]
    private static partial Regex Line();
}
