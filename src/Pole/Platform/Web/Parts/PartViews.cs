using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pole.Platform.Web.Parts;

/// <summary>Lets a tag helper hand its content to a part of the theme, which a theme may replace.</summary>
internal static class PartViews
{
    public static Texts Texts(this ViewContext view) => view.HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Writes the theme's view of that name in place of the tag.</summary>
    public static async Task ShowPartAsync(this ViewContext view, TagHelperOutput output, string name, object model)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(await view.PartAsync(name, model));
    }

    private static Task<IHtmlContent> PartAsync(this ViewContext view, string name, object model)
    {
        var html = view.HttpContext.RequestServices.GetRequiredService<IHtmlHelper>();
        ((IViewContextAware)html).Contextualize(view);
        return html.PartialAsync(name, model, view.ViewData);
    }
}
