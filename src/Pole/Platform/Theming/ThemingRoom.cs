using Microsoft.AspNetCore.Mvc.Razor;

namespace Pole.Platform.Theming;

internal static class ThemingRoom
{
    public static IServiceCollection AddTheming(this IServiceCollection services)
    {
        services.AddSettings<ThemeSettings>("Themes");
        services.AddSingleton<ActiveTheme>();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViews()));
        return services;
    }
}
