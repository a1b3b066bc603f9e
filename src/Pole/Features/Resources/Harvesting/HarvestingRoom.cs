using Pole.Features.Resources.Harvesting.Oai;
using Pole.Platform;
using Pole.Platform.Jobs;

namespace Pole.Features.Resources.Harvesting;

/// <summary>What programs are told of resources: on their pages, and all of them for harvesters.</summary>
internal static class HarvestingRoom
{
    public static IServiceCollection AddHarvesting(this IServiceCollection services)
    {
        services.AddSettings<HarvestSettings>("Harvest");
        services.AddScoped<ResourceDublinCore>();
        services.AddScoped<ResourceThings>();
        services.AddScoped<ResourceDescription>();
        services.AddSingleton<NotedContent>();
        services.AddScoped<HarvestRegister>();
        services.AddScoped<DublinCoreFormat>();
        services.AddScoped<ResourceFormat>();
        services.AddScoped<HarvestFormats>();
        services.AddScoped<OaiLists>();
        services.AddScoped<OaiVerbs>();
        services.AddJob<NoteForHarvesters>();
        return services;
    }
}
