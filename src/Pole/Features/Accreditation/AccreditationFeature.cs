using Pole.Platform.Content;

namespace Pole.Features.Accreditation;

/// <summary>Schemes, applications, review, the register and its verification.</summary>
internal static class AccreditationFeature
{
    public static IServiceCollection AddAccreditation(this IServiceCollection services)
    {
        services.AddContentSection<SchemeSheet>("schemes", "/referentiels/{slug}");
        services.AddScoped<Schemes>();
        services.AddScoped<AccreditationRegister>();
        return services;
    }
}
