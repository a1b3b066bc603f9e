using Pole.Features.Organisations.Demo;
using Pole.Platform.Demo;

namespace Pole.Features.Organisations;

/// <summary>Organisations, their people and roles, the directory.</summary>
internal static class OrganisationsFeature
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services)
    {
        services.AddScoped<MyOrganisations>();
        services.AddScoped<IDemoChapter, DemoOrganisations>();
        return services;
    }
}
