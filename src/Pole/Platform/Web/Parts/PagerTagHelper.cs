using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>A link of the pager; a number of zero stands for pages left out.</summary>
internal sealed record PagerLink(int Number, string Href, bool IsCurrent);

internal sealed record PagerPart(int First, int Last, int Total, IReadOnlyList<PagerLink> Pages, string? Previous, string? Next);

/// <summary>
/// The pages of a list: <c>&lt;pager page="2" size="20" total="48" /&gt;</c>. Links keep the query and change <c>page</c>.
/// A list that holds on one page has none.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>What carries it in an address.</summary>
    public const string SeenParameter = "vus";

    private const int Around = 2;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 20;

    public int Total { get; set; }

    /// <summary>Of search results: what the address of the next page tells of those shown until now; empty when there is none.</summary>
    public string? Seen { get; set; }

    /// <summary>Where on the page the list stands, when it does not begin it: the identity of its heading.</summary>
    public string? Fragment { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= Size && Page <= 1)
        {
            output.SuppressOutput();
            return;
        }

        var count = Math.Max((Total + Size - 1) / Size, Seen is null ? 1 : Page);
        var hasNext = Seen is null ? Page < count : Seen.Length > 0;
        var part = new PagerPart(
            Math.Min(((Page - 1) * Size) + 1, Total),
            Math.Min(Page * Size, Total),
            Total,
            count > 1 ? [.. Numbers(Page, count).Select(n => new PagerLink(n, n == 0 ? "" : Address(n), n == Page))] : [],
            Page > 1 ? Address(Page - 1) : null,
            hasNext ? Address(Page + 1) : null);
        await ViewContext.ShowPartAsync(output, "_Pager", part);
    }

    /// <summary>The first, the last, and those around the current one; zero where some are left out.</summary>
    internal static IEnumerable<int> Numbers(int page, int count)
    {
        var last = 0;
        for (var number = 1; number <= count; number++)
        {
            if (number != 1 && number != count && Math.Abs(number - page) > Around)
            {
                continue;
            }

            if (number - last > 1)
            {
                yield return number - last == 2 ? number - 1 : 0;
            }

            yield return last = number;
        }
    }

    private string Address(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not "page" and not SeenParameter)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")));
        if (page > 1)
        {
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        }

        if (page == Page + 1 && Seen is { Length: > 0 })
        {
            query.Add(SeenParameter, Seen);
        }

        return request.PathBase + request.Path + query.ToQueryString() + (Fragment is null ? "" : "#" + Fragment);
    }
}
