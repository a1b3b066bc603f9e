using Pole.Features.Actions.Demo;
using Pole.Platform.Demo;

namespace Pole.Features.Actions;

/// <summary>What intermediaries delivered: log, checks, evidence, review.</summary>
internal static class ActionsFeature
{
    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        services.AddScoped<DemoInvention>();
        services.AddScoped<IDemoChapter, DemoActions>();
        return services;
    }
}
