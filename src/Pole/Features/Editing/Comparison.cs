using Microsoft.AspNetCore.Html;
using Pole.Platform.Web.Comparing;

namespace Pole.Features.Editing;

/// <summary>Two texts side by side, each under its name.</summary>
internal sealed record Comparison(string Left, string Right, IReadOnlyList<ComparedRow> Rows)
{
    /// <summary>The words of a line, those that only its side has between the tags given; no space that the text has not.</summary>
    public static IHtmlContent WordsOf(ComparedLine? line, string tag)
    {
        var html = new HtmlContentBuilder();
        foreach (var words in line?.Words ?? [])
        {
            html.AppendHtml(words.Changed ? $"<{tag}>" : "").Append(words.Text).AppendHtml(words.Changed ? $"</{tag}>" : "");
        }

        return html;
    }

    public static string SignOf(ComparedLine? line, string sign) => line is not null && line.Words.Any(words => words.Changed) ? sign : "";
}
