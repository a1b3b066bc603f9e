using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pole.Platform.Content.Rendering;

/// <summary>
/// Writes a document with only the elements and attributes named here, each written anew. What is not named loses
/// its tags and keeps its words; what holds code or another document loses those too.
/// </summary>
internal static partial class AllowedHtml
{
    private static readonly HashSet<string> Plain = new(
        ["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "li", "dl", "dt", "dd", "pre",
         "em", "strong", "del", "sub", "sup", "thead", "tbody", "tr"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Alone = new(["hr", "br"], StringComparer.Ordinal);

    private static readonly HashSet<string> Silenced = new(
        ["script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "title", "textarea", "select",
         "noembed", "noframes", "xmp", "plaintext", "head", "audio", "video", "canvas"],
        StringComparer.Ordinal);

    public static string Write(INode document, HtmlNeeds needs)
    {
        var html = new StringBuilder();
        WriteChildren(document, html, needs);
        return html.ToString();
    }

    public static bool IsFootnoteMark(IElement element) =>
        element.LocalName == "a" && element.ClassName is "footnote-ref" or "footnote-back-ref";

    private static void WriteChildren(INode node, StringBuilder html, HtmlNeeds needs)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                html.Append(Encode(words.Data));
            }
            else if (child is IElement { NamespaceUri: "http://www.w3.org/1999/xhtml" } element && !Silenced.Contains(element.LocalName))
            {
                WriteElement(element, html, needs);
            }
        }
    }

    private static void WriteElement(IElement element, StringBuilder html, HtmlNeeds needs)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "a":
                WriteLink(element, html, needs);
                break;
            case "img":
                WritePicture(element, html);
                break;
            case "table":
                WriteTable(element, html, needs);
                break;
            case "td" or "th":
                Wrap(element, html, needs, name, $"{(name == "th" ? " scope=\"col\"" : "")}{Alignment(element)}{(needs.ForMail ? "" : Role(element))}");
                break;
            case "tr" when !needs.ForMail:
                Wrap(element, html, needs, name, " role=\"row\"");
                break;
            case "ol":
                Wrap(element, html, needs, name, int.TryParse(element.GetAttribute("start"), out var start) ? $" start=\"{start}\"" : "");
                break;
            case "code":
                Wrap(element, html, needs, name, Language().IsMatch(element.ClassName ?? "") ? $" class=\"{element.ClassName}\"" : "");
                break;
            case "div" when element.ClassName == "footnotes" && element.QuerySelector("li") is null:
                break;
            case "div" when element.ClassName == "footnotes":
                Wrap(element, html, needs, name, " class=\"footnotes\"");
                break;
            case var _ when Alone.Contains(name):
                html.Append('<').Append(name).Append('>');
                break;
            case var _ when Plain.Contains(name):
                Wrap(element, html, needs, name, Id(element));
                break;
            default:
                WriteChildren(element, html, needs);
                break;
        }
    }

    private static void Wrap(IElement element, StringBuilder html, HtmlNeeds needs, string name, string attributes)
    {
        html.Append('<').Append(name).Append(attributes).Append('>');
        WriteChildren(element, html, needs);
        html.Append("</").Append(name).Append('>');
    }

    private static void WriteLink(IElement link, StringBuilder html, HtmlNeeds needs)
    {
        var url = link.GetAttribute("href") ?? "";
        if (!AllowedUrl.MayLink(url))
        {
            WriteChildren(link, html, needs);
            return;
        }

        var attributes = new StringBuilder($" href=\"{Encode(url)}\"").Append(Id(link));
        if (AllowedUrl.IsOutside(url))
        {
            attributes.Append(" rel=\"noopener\"");
        }

        if (IsFootnoteMark(link))
        {
            attributes.Append($" class=\"{link.ClassName}\"");
        }

        if (link.ClassName == "footnote-back-ref")
        {
            attributes.Append($" aria-label=\"{(needs.Language == Content.Language.English ? "Back to the text" : "Revenir au texte")}\"");
        }

        if (link.GetAttribute("title") is { Length: > 0 } title)
        {
            attributes.Append($" title=\"{Encode(title)}\"");
        }

        Wrap(link, html, needs, "a", attributes.ToString());
    }

    private static void WritePicture(IElement picture, StringBuilder html)
    {
        var words = Encode(picture.GetAttribute("alt") ?? "");
        var url = picture.GetAttribute("src") ?? "";
        html.Append(AllowedUrl.MayShow(url) ? $"<img src=\"{Encode(url)}\" alt=\"{words}\" loading=\"lazy\">" : words);
    }

    /// <summary>A wide table scrolls in its own box, which the keyboard can reach; on a narrow screen its rows are cards.</summary>
    private static void WriteTable(IElement table, StringBuilder html, HtmlNeeds needs)
    {
        var label = needs.Language == Content.Language.English ? "Table" : "Tableau";
        html.Append(needs.ForMail ? "" : $"<div class=\"table-scroll\" role=\"group\" aria-label=\"{label}\" tabindex=\"0\">");
        Wrap(table, html, needs, "table", needs.ForMail ? "" : " class=\"cards-table\" role=\"table\"");
        html.Append(needs.ForMail ? "" : "</div>");
    }

    private static string Alignment(IElement cell) => cell.GetAttribute("style") switch
    {
        "text-align: right;" => " class=\"align-right\"",
        "text-align: center;" => " class=\"align-center\"",
        _ => "",
    };

    /// <summary>What a cell stays for screen readers when its row is laid out as a card, and the name of its column for the others.</summary>
    private static string Role(IElement cell) => cell.LocalName == "th"
        ? " role=\"columnheader\""
        : $" role=\"cell\" data-label=\"{Encode(Column(cell)?.TextContent.Trim() ?? "")}\"";

    private static IElement? Column(IElement cell) =>
        cell.Closest("table")?.QuerySelectorAll("thead th").ElementAtOrDefault(cell.ParentElement!.Children.TakeWhile(other => other != cell).Count());

    private static string Id(IElement element) =>
        element.Id is { } id && PlainId().IsMatch(id) ? $" id=\"{id}\"" : "";

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Za-z0-9:_.-]{1,200}\z", RegexOptions.None, 1000)]
    private static partial Regex PlainId();

    [GeneratedRegex(@"^language-[a-z0-9+#-]{1,30}\z", RegexOptions.None, 1000)]
    private static partial Regex Language();
}
