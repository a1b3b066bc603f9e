namespace Pole.Features.Actions;

/// <summary>What intermediaries delivered: log, checks, evidence, review.</summary>
internal static class ActionsFeature
{
    public static IServiceCollection AddActions(this IServiceCollection services) => services;
}
