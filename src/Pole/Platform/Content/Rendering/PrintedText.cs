using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Pole.Platform.Documents;

namespace Pole.Platform.Content.Rendering;

/// <summary>A text of <c>content/</c> as the blocks of a document: its headings begin at the second level. Pictures give their words.</summary>
internal static class PrintedText
{
    /// <param name="html">The text as pages show it.</param>
    /// <param name="addressOf">An address of the site in full; null where it leads nowhere from paper.</param>
    public static IReadOnlyList<Block> Of(SafeHtml html, Func<string, Uri?> addressOf) =>
        [.. BlocksOf(new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!, addressOf)];

    private static IEnumerable<Block> BlocksOf(IElement parent, Func<string, Uri?> addressOf) =>
        parent.Children.SelectMany(element => BlockOf(element, addressOf));

    private static IEnumerable<Block> BlockOf(IElement element, Func<string, Uri?> addressOf) => element.LocalName switch
    {
        "h2" => [new Heading(2, ProseOf(element, addressOf))],
        "h3" or "h4" or "h5" or "h6" => [new Heading(3, ProseOf(element, addressOf))],
        "ul" => [new Bullets([.. ItemsOf(element, "li").Select(item => ProseOf(item, addressOf))])],
        "ol" => [new Bullets([.. ItemsOf(element, "li").Select(item => ProseOf(item, addressOf))]) { From = int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1 }],
        "dl" => [new KeyValues([.. ItemsOf(element, "dt").Select(term => new Pair(term.TextContent.Trim(), Definition(term, addressOf)))])],
        "table" => TableOf(element, addressOf) is { } table ? [table] : [],
        "hr" => [new Rule()],
        "div" or "section" or "blockquote" or "figure" when element.Children.Length > 0 => BlocksOf(element, addressOf),
        _ when element.TextContent.Trim().Length > 0 => [new Paragraph(ProseOf(element, addressOf))],
        _ => [],
    };

    private static IEnumerable<IElement> ItemsOf(IElement parent, string name) => parent.Children.Where(child => child.LocalName == name);

    private static Prose Definition(IElement term, Func<string, Uri?> addressOf) =>
        term.NextElementSibling is { LocalName: "dd" } said ? ProseOf(said, addressOf) : "";

    private static Table? TableOf(IElement table, Func<string, Uri?> addressOf)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList()).ToList();
        if (rows is not [var titles, .. var lines] || titles.Count == 0)
        {
            return null;
        }

        return new Table(
            [.. titles.Select((title, at) => new Column(title.TextContent.Trim(), Math.Clamp(lines.Select(line => at < line.Count ? line[at].TextContent.Length : 0).DefaultIfEmpty(1).Average() / 10, 1, 5)))],
            [.. lines.Select(line => new Row([.. titles.Select((_, at) => at < line.Count ? ProseOf(line[at], addressOf) : "")]))]);
    }

    private static Prose ProseOf(IElement element, Func<string, Uri?> addressOf)
    {
        var words = new List<Words>();
        Write(element, new Words(""), words, addressOf);
        return new Prose(Trimmed(words));
    }

    private static void Write(INode node, Words style, List<Words> words, Func<string, Uri?> addressOf)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    words.Add(style with { Text = Folded(text.Data) });
                    break;
                case IElement { LocalName: "br" }:
                    words.Add("\n");
                    break;
                case IElement { LocalName: "img" } picture:
                    words.Add(style with { Text = picture.GetAttribute("alt") ?? "" });
                    break;
                case IElement { LocalName: "strong" or "b" or "th" } strong:
                    Write(strong, style with { Bold = true }, words, addressOf);
                    break;
                case IElement { LocalName: "a" } link:
                    Write(link, style with { Link = addressOf(link.GetAttribute("href") ?? "") }, words, addressOf);
                    break;
                case IElement other:
                    Write(other, style, words, addressOf);
                    break;
            }
        }
    }

    private static List<Words> Trimmed(List<Words> words)
    {
        words.RemoveAll(word => word.Text.Length == 0);
        if (words.Count > 0)
        {
            words[0] = words[0] with { Text = words[0].Text.TrimStart(' ') };
            words[^1] = words[^1] with { Text = words[^1].Text.TrimEnd(' ') };
        }

        return words;
    }

    /// <summary>White space of the source becomes one space; no-break spaces stay.</summary>
    private static string Folded(string text)
    {
        var folded = string.Join(' ', text.Split([' ', '\n', '\r', '\t']).Where((part, at) => part.Length > 0 || at == 0));
        return text.Length > 0 && text[^1] is ' ' or '\n' && !folded.EndsWith(' ') ? folded + " " : folded;
    }
}
