using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Describing;

/// <summary>
/// <c>&lt;page-description /&gt;</c>, in the head: what the page told about itself. A block of data is no script: the browser runs
/// nothing of it, so the security policy has nothing to allow.
/// </summary>
[HtmlTargetElement("page-description", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageDescriptionTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var description = ViewContext.HttpContext.RequestServices.GetRequiredService<PageDescription>();
        output.TagName = null;
        if (description.Terms.Count > 0)
        {
            output.Content.AppendHtml("<link rel=\"schema.dcterms\" href=\"http://purl.org/dc/terms/\">");
        }

        foreach (var term in description.Terms)
        {
            output.Content.AppendHtml($"<meta name=\"dcterms.{term.Element}\" content=\"").Append(term.Value).AppendHtml("\"");
            if (term.Language is { } language)
            {
                output.Content.AppendHtml($" lang=\"{language}\"");
            }

            output.Content.AppendHtml(">");
        }

        if (description.Things.Count > 0)
        {
            var told = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. description.Things]) };
            output.Content.AppendHtml($"<script type=\"{LinkedData.MediaType}\">{told.ToJsonString(LinkedData.Spelling)}</script>");
        }
    }
}
