using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Features.Toolkits.Stamps;

/// <summary>
/// Adds the stamp to the information of a PDF by an incremental update: what was there stays byte for byte, what is new stands after it.
/// Source: ISO 32000-1, 7.5.6 (updates), 7.5.8 (cross-reference streams), 14.3.3 (document information).
/// </summary>
internal static partial class PdfStamp
{
    /// <summary>The copy; the same bytes when the file is built in a way that this does not read, or is encrypted.</summary>
    public static byte[] Write(byte[] bytes, CopyStamp stamp)
    {
        var text = Encoding.Latin1.GetString(bytes);
        if (Start().Matches(text).LastOrDefault() is not { } start || !int.TryParse(start.Groups["at"].Value, CultureInfo.InvariantCulture, out var table) || table >= text.Length)
        {
            return bytes;
        }

        var isStream = !text.AsSpan(table).TrimStart().StartsWith("xref", StringComparison.Ordinal);
        var from = isStream ? table : text.IndexOf("trailer", table, StringComparison.Ordinal);
        if (from < 0 || TrailerOf(text, from) is not { } trailer || trailer.Contains("/Encrypt", StringComparison.Ordinal)
            || Size().Match(trailer) is not { Success: true } size || Root().Match(trailer) is not { Success: true } root)
        {
            return bytes;
        }

        var number = int.Parse(size.Groups["n"].Value, CultureInfo.InvariantCulture);
        var kept = $"/Root {root.Groups["ref"].Value} /Prev {table}{(Identity().Match(trailer) is { Success: true } id ? " " + id.Value : "")}";
        var update = new StringBuilder(text.EndsWith('\n') ? "" : "\n");
        var info = bytes.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<< {Known(text, trailer)} {Entries(stamp)} >>\nendobj\n");
        var next = bytes.Length + update.Length;
        if (isStream)
        {
            Stream(update, number, info, next, kept);
        }
        else
        {
            update.Append(CultureInfo.InvariantCulture, $"xref\n{number} 1\n{info:D10} 00000 n \ntrailer\n<< /Size {number + 1} {kept} /Info {number} 0 R >>\n");
        }

        update.Append(CultureInfo.InvariantCulture, $"startxref\n{next}\n%%EOF\n");
        return [.. bytes, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    /// <summary>A file that keeps its table in a stream is continued by a stream: two rows, written plainly.</summary>
    private static void Stream(StringBuilder update, int number, int info, int self, string kept)
    {
        var rows = new StringBuilder();
        foreach (var at in new[] { info, self })
        {
            rows.Append(CultureInfo.InvariantCulture, $"01{at:X8}00");
        }

        update.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n<< /Type /XRef /Size {number + 2} /Index [{number} 2] /W [1 4 1] {kept} /Info {number} 0 R ")
            .Append(CultureInfo.InvariantCulture, $"/Filter /ASCIIHexDecode /Length {rows.Length + 1} >>\nstream\n{rows}>\nendstream\nendobj\n");
    }

    /// <summary>The firm in any alphabet, the day and the mark in letters that can be found again by reading the file.</summary>
    private static string Entries(CopyStamp stamp) =>
        $"/{CopyStamp.FirmName} <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(stamp.Firm))}> /{CopyStamp.DateName} ({stamp.Day}) /{CopyStamp.MarkName} ({stamp.Mark})";

    /// <summary>What the information said before, where it stands plainly in the file.</summary>
    private static string Known(string text, string trailer)
    {
        if (Info().Match(trailer) is not { Success: true } info)
        {
            return "";
        }

        var head = $"\n{info.Groups["n"].Value} 0 obj";
        var at = text.LastIndexOf(head, StringComparison.Ordinal);
        return at >= 0 && TrailerOf(text, at) is { } dictionary && !dictionary.Contains("/Type", StringComparison.Ordinal) ? dictionary : "";
    }

    /// <summary>The inside of the first dictionary after a place, with those inside it.</summary>
    private static string? TrailerOf(string text, int from)
    {
        var open = text.IndexOf("<<", from, StringComparison.Ordinal);
        var depth = 0;
        for (var at = open; at >= 0 && at < text.Length - 1 && at - from < 100_000; at++)
        {
            if (text[at] == '<' && text[at + 1] == '<')
            {
                depth++;
                at++;
            }
            else if (text[at] == '>' && text[at + 1] == '>')
            {
                at++;
                if (--depth == 0)
                {
                    return text[(open + 2)..(at - 1)];
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"startxref\s+(?<at>\d{1,10})\s+%%EOF", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Start();

    [GeneratedRegex(@"/Size\s+(?<n>\d{1,8})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Size();

    [GeneratedRegex(@"/Root\s+(?<ref>\d+ \d+ R)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info\s+(?<n>\d+) 0 R", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Info();

    [GeneratedRegex(@"/ID\s*\[[^\]]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();
}
