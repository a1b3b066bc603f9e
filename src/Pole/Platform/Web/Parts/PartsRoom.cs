using Microsoft.AspNetCore.Mvc;

namespace Pole.Platform.Web.Parts;

/// <summary>The parts that pages are made of: menus, fields, rings, figures, charts.</summary>
internal static class PartsRoom
{
    public static IServiceCollection AddParts(this IServiceCollection services)
    {
        services.AddScoped<Menus>();
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = Telling.Cookie);
        return services;
    }
}
