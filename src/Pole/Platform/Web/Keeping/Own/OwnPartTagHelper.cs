using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pole.Platform.Identity;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary><c>&lt;own-part /&gt;</c>: the theme's <c>_Own</c>, the one part of a public page that is made for each reader, whatever else is kept.</summary>
[HtmlTargetElement("own-part", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OwnPartTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var http = ViewContext.HttpContext;
        if (http.User is not WatchedPerson watched)
        {
            output.Content.SetHtmlContent(await OwnPartView.WriteAsync(http));
            return;
        }

        http.User = watched.Unwatched;
        try
        {
            output.Content.SetHtmlContent(OwnPart.Mark + await OwnPartView.WriteAsync(http) + OwnPart.Mark);
        }
        finally
        {
            http.User = watched;
        }
    }
}
