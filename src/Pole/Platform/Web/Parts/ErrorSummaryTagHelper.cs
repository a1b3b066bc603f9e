using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>What is wrong with a form, and the field to go to where there is one.</summary>
internal sealed record FormError(string? FieldId, string Message);

/// <summary>All that is wrong with the form, at its top, with links to the fields: <c>&lt;error-summary /&gt;</c>.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var places = Places(ViewContext.HttpContext.Request);
        List<FormError> errors =
        [
            .. from entry in ViewContext.ViewData.ModelState
               where entry.Value is { Errors.Count: > 0 }
               orderby entry.Key.Length == 0 ? -1 : places.GetValueOrDefault(entry.Key, int.MaxValue)
               from error in entry.Value.Errors.Select(e => e.ErrorMessage).Distinct(StringComparer.Ordinal)
               where error.Length > 0
               select new FormError(entry.Key.Length == 0 ? null : FieldNames.Id(entry.Key), error),
        ];
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        await ViewContext.ShowPartAsync(output, "_ErrorSummary", errors.Distinct().ToList());
    }

    /// <summary>Where each field stands: a browser sends the fields in the order of the page.</summary>
    private static Dictionary<string, int> Places(HttpRequest request) => request.HasFormContentType
        ? request.Form.Keys.Select((key, place) => (key, place)).ToDictionary(field => field.key, field => field.place, StringComparer.OrdinalIgnoreCase)
        : [];
}
