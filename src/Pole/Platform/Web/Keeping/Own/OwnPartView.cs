using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>Writes the reader's own part, whether a page is made around it or not: the same view, which knows nothing of the page.</summary>
internal static class OwnPartView
{
    private const string Name = "_Own";

    private static readonly EmptyModelMetadataProvider Nothing = new();
    private static readonly HtmlHelperOptions Options = new();

    public static async Task<string> WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var action = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
        var view = services.GetRequiredService<IRazorViewEngine>().FindView(action, Name, isMainPage: false).EnsureSuccessful([]).View!;
        await using var writer = new StringWriter(CultureInfo.InvariantCulture);
        await view.RenderAsync(new ViewContext(
            action, view, new ViewDataDictionary(Nothing, action.ModelState), services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context), writer, Options));
        return writer.ToString();
    }
}
