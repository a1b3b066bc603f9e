using Pole.Platform.Jobs;

namespace Pole.Platform.Search.Unanswered;

/// <summary>What was searched for in vain.</summary>
internal static class UnansweredRoom
{
    public static IServiceCollection AddUnansweredSearches(this IServiceCollection services) => services
        .AddSingleton<UnansweredSearches>()
        .AddJob<KeepUnansweredSearches>()
        .AddJob<ForgetUnansweredSearches>();
}
