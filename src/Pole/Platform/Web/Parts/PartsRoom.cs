using Microsoft.AspNetCore.Mvc;
using Pole.Platform.Web.Describing;

namespace Pole.Platform.Web.Parts;

/// <summary>The parts that pages are made of: menus, fields, rings, figures, charts.</summary>
internal static class PartsRoom
{
    public static IServiceCollection AddParts(this IServiceCollection services)
    {
        services.AddScoped<Menus>();
        services.AddScoped<PageDescription>();
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = Telling.Cookie);
        return services;
    }
}
