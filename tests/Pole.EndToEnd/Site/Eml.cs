using System.Text;
using System.Text.RegularExpressions;

namespace Pole.EndToEnd.Site;

/// <summary>A letter read back from its .eml file: enough of MIME for the letters that the site writes.</summary>
internal sealed partial record Eml(string To, string Subject, string Text)
{
    public static Eml Read(string source)
    {
        var headers = Folded().Replace(source[..Blank(source)], " ");
        return new Eml(Header(headers, "To"), DecodeWords(Header(headers, "Subject")), PlainPart(source));
    }

    private static int Blank(string source) => Math.Max(source.IndexOf("\r\n\r\n", StringComparison.Ordinal), 0);

    private static string Header(string headers, string name) =>
        Regex.Match(headers, $@"^{name}:\s*(.+?)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;

    private static string DecodeWords(string text) => EncodedWord().Replace(
        GapBetweenWords().Replace(text, "$1"),
        word => word.Groups[1].Value is "B" or "b"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value))
            : Quoted(word.Groups[2].Value.Replace('_', ' ')));

    private static string PlainPart(string source)
    {
        var part = Regex.Match(source, @"Content-Type: text/plain.*?\r\n(.*?)\r\n\r\n(.*?)(?:\r\n--|\z)", RegexOptions.Singleline | RegexOptions.IgnoreCase);
        var whole = part.Value;
        var body = part.Groups[2].Value;
        return whole.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", "")))
            : whole.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Quoted(body.Replace("=\r\n", "")) : body;
    }

    private static string Quoted(string text) =>
        QuotedBytes().Replace(text, run => Encoding.UTF8.GetString(Convert.FromHexString(run.Value.Replace("=", ""))));

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex(@"=\?utf-8\?([BbQq])\?(.*?)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"(\?=)\s+(?==\?)")]
    private static partial Regex GapBetweenWords();

    [GeneratedRegex("(?:=[0-9A-F]{2})+")]
    private static partial Regex QuotedBytes();
}
