using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pole.Platform.Content.Rendering;

/// <summary>The words of a page that someone pasted or uploaded, a line a block: its points keep their dash, its menus and scripts go.</summary>
internal static class PastedHtml
{
    private const string NotWords = "script,style,noscript,template,head,nav,svg,iframe,object,embed,form,button,select,textarea,[hidden],[aria-hidden=true]";

    /// <summary>Whether a text is HTML rather than words that happen to hold a sign.</summary>
    public static bool Is(string text) =>
        text.AsSpan().TrimStart().StartsWith("<") && text.Contains("</", StringComparison.Ordinal);

    public static string LinesOf(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll(NotWords).ToList())
        {
            element.Remove();
        }

        foreach (var point in document.QuerySelectorAll("li"))
        {
            point.Prepend(document.CreateTextNode("- "));
        }

        return PlainText.Of((INode?)document.Body ?? document).Replace("\n", "\n\n", StringComparison.Ordinal);
    }
}
