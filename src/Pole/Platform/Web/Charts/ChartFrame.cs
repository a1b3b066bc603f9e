using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Charts;

/// <summary>A line of the table under a picture.</summary>
internal sealed record ChartRow(string Label, string Value, string? Share, string? Href, bool IsTotal = false, IHtmlContent? Swatch = null);

/// <summary>What stands around every picture: its title above, its table under it.</summary>
internal static class ChartFrame
{
    private const string Counter = "charts";

    /// <summary>An id of its own for each picture of a page, the same each time the page is made.</summary>
    public static string NextId(ViewContext view)
    {
        var count = view.HttpContext.Items.TryGetValue(Counter, out var found) ? (int)found! + 1 : 1;
        view.HttpContext.Items[Counter] = count;
        return string.Create(CultureInfo.InvariantCulture, $"chart-{count}");
    }

    public static string Say(decimal value, string? unit = null)
    {
        var number = value.ToString(value == decimal.Truncate(value) ? "N0" : "#,0.##", CultureInfo.CurrentUICulture);
        return unit is { Length: > 0 } ? $"{number}\u00A0{unit}" : number;
    }

    public static string Share(decimal part) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"
        ? part.ToString("0.#", CultureInfo.CurrentUICulture) + "%"
        : part.ToString("0.#", CultureInfo.CurrentUICulture) + "\u00A0%";

    public static void Write(
        ViewContext view, TagHelperOutput output, string title, string? source, IHtmlContent picture, string[] head, IEnumerable<ChartRow> rows)
    {
        var urls = view.HttpContext.RequestServices.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(view);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.AppendHtml("<figcaption>").Append(title);
        if (source is { Length: > 0 })
        {
            output.Content.AppendHtml("<small>").Append(source).AppendHtml("</small>");
        }

        output.Content.AppendHtml("</figcaption>").AppendHtml(picture).AppendHtml(Table(title, head, rows, urls));
    }

    private static TagBuilder Table(string title, string[] head, IEnumerable<ChartRow> rows, Microsoft.AspNetCore.Mvc.IUrlHelper urls)
    {
        var table = new TagBuilder("table");
        table.AddCssClass("figure-table");
        table.InnerHtml.AppendHtml("<caption class=\"hidden-text\">").Append(title).AppendHtml("</caption><thead><tr>");
        foreach (var column in head)
        {
            var cell = new TagBuilder(column.Length > 0 ? "th" : "td");
            cell.InnerHtml.Append(column);
            if (column.Length > 0)
            {
                cell.Attributes["scope"] = "col";
            }

            table.InnerHtml.AppendHtml(cell);
        }

        table.InnerHtml.AppendHtml("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            table.InnerHtml.AppendHtml(row.IsTotal ? "<tr class=\"total\">" : "<tr>").AppendHtml("<th scope=\"row\">").AppendHtml(row.Swatch ?? HtmlString.Empty);
            if (row.Href is { } href)
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = urls.Content(href);
                link.InnerHtml.Append(row.Label);
                table.InnerHtml.AppendHtml(link);
            }
            else
            {
                table.InnerHtml.Append(row.Label);
            }

            table.InnerHtml.AppendHtml("</th><td>").Append(row.Value).AppendHtml("</td>");
            if (row.Share is { } share)
            {
                table.InnerHtml.AppendHtml("<td>").Append(share).AppendHtml("</td>");
            }

            table.InnerHtml.AppendHtml("</tr>");
        }

        table.InnerHtml.AppendHtml("</tbody>");
        return table;
    }
}
