using Microsoft.Extensions.DependencyInjection.Extensions;
using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>What makes the site searchable.</summary>
public static class SearchPlatform
{
    /// <summary>
    /// Registers the index and what keeps it up to date. Features register their <see cref="ISearchSource"/>;
    /// whoever reads the vocabularies registers the <see cref="ISynonyms"/>, and whoever knows where data is kept the
    /// <see cref="IndexFile"/>.
    /// </summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISynonyms>(Synonyms.None);
        services.TryAddSingleton<ISearchIndex>(provider => new InProcessIndex(provider.GetRequiredService<ISynonyms>(), provider.GetService<IndexFile>()));
        services.TryAddSingleton<SearchIndexer>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchIndexer>());
        return services;
    }
}
