using System.Text;
using AngleSharp.Dom;

namespace Pole.Platform.Content.Rendering;

/// <summary>The words of a text without its markup: one line a block, for search and for letters read as plain text.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Blocks = new(
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "blockquote", "pre", "hr", "table", "ul", "ol", "dl", "div"],
        StringComparer.Ordinal);

    public static string Of(INode document)
    {
        var text = new StringBuilder();
        Write(document, text);
        return text.ToString().Trim();
    }

    public static IReadOnlyList<OutlineHeading> OutlineOf(IElement body) =>
    [
        .. Headings.Of(body)
            .Where(h => h.Id is { Length: > 0 })
            .Select(h => new OutlineHeading(Headings.LevelOf(h), h.Id!, h.TextContent.Trim())),
    ];

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    Append(text, words.Data);
                    break;
                case IElement { LocalName: "img" } picture:
                    Append(text, picture.GetAttribute("alt") ?? "");
                    break;
                case IElement { LocalName: "br" }:
                    EndLine(text);
                    break;
                case IElement { LocalName: "td" or "th" } cell:
                    Write(cell, text);
                    Append(text, " ");
                    break;
                case IElement link when AllowedHtml.IsFootnoteMark(link):
                    break;
                case IElement element:
                    WriteElement(element, text);
                    break;
            }
        }
    }

    private static void WriteElement(IElement element, StringBuilder text)
    {
        var block = Blocks.Contains(element.LocalName);
        if (block)
        {
            EndLine(text);
        }

        Write(element, text);
        if (block)
        {
            EndLine(text);
        }
    }

    private static void Append(StringBuilder text, string words)
    {
        foreach (var letter in words)
        {
            var space = letter is ' ' or '\n' or '\t' or '\r';
            if (!space || (text.Length > 0 && text[^1] is not (' ' or '\n')))
            {
                text.Append(space ? ' ' : letter);
            }
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
