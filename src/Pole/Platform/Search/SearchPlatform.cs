using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Pole.Platform.Search;

/// <summary>What makes the site searchable.</summary>
public static class SearchPlatform
{
    /// <summary>
    /// Registers the index and what keeps it up to date. Features register their <see cref="ISearchSource"/>;
    /// whoever reads the vocabularies registers the <see cref="ISynonyms"/>.
    /// </summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISynonyms>(Synonyms.None);
        services.TryAddSingleton<ISearchIndex, InProcessIndex>();
        services.TryAddSingleton<SearchIndexer>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchIndexer>());
        return services;
    }
}
