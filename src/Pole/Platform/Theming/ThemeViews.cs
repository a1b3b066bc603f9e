using Microsoft.AspNetCore.Mvc.Razor;

namespace Pole.Platform.Theming;

/// <summary>Looks for layouts and parts in the active theme, then in its parents, then where pages usually look.</summary>
internal sealed class ThemeViews : IViewLocationExpander
{
    private const string Key = "theme";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Key] = Chain(context).Active.Name;

    public IEnumerable<string> ExpandViewLocations(
        ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        Chain(context).Themes.Select(theme => $"/Themes/{theme.Name}/{{0}}.cshtml").Concat(viewLocations);

    private static ThemeChain Chain(ViewLocationExpanderContext context) =>
        context.ActionContext.HttpContext.RequestServices.GetRequiredService<ActiveTheme>().Chain;
}
