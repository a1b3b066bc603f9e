using Pole.Features.Observatory.Api;
using Pole.Features.Observatory.Measures;
using Pole.Platform.Content;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Observatory;

/// <summary>Indicators over what was approved, their cuts and what they count.</summary>
internal static class ObservatoryFeature
{
    public static IServiceCollection AddObservatory(this IServiceCollection services)
    {
        services.AddContentSection<IndicatorSheet>("indicators", "/observatoire/{slug}");
        services.AddContentCheck<MeasureCheck>();
        services.AddKnownAddresses("/observatoire");
        services.AddSingleton(new MenuEntry(MenuArea.Site, "Observatoire", "/observatoire", 60));
        services.AddSingleton<ISiteMapPart, ObservatoryAddresses>();
        services.AddSingleton<IMeasure, ActionsMeasure>();
        services.AddSingleton<IMeasure, CompaniesReached>();
        services.AddSingleton<IMeasure, ParticipantsMeasure>();
        services.AddSingleton<IMeasure, FunnelMeasure>();
        services.AddSingleton<IMeasure, HoursMeasure>();
        services.AddSingleton<IMeasure, RealisedSynergies>();
        services.AddSingleton<IMeasure, PotentialSynergies>();
        services.AddScoped<ApprovedActions>();
        services.AddScoped<Indicators>();
        services.AddScoped<IOpenTable, IndicatorsTable>();
        return services;
    }

    public static IEndpointRouteBuilder MapObservatory(this IEndpointRouteBuilder routes)
    {
        routes.MapIndicatorCsv();
        routes.MapIndicatorEndpoints();
        return routes;
    }
}
