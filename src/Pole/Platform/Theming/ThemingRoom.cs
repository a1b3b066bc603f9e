using Microsoft.AspNetCore.Mvc.Razor;

namespace Pole.Platform.Theming;

internal static class ThemingRoom
{
    public static IServiceCollection AddTheming(this IServiceCollection services)
    {
        services.AddSingleton(provider => ThemeSettings.From(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<ActiveTheme>();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViews()));
        return services;
    }
}
