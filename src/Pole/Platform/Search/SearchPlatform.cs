using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Search.Changes;
using Pole.Platform.Search.Kept;
using Pole.Platform.Search.Unanswered;

namespace Pole.Platform.Search;

/// <summary>What makes the site searchable.</summary>
public static class SearchPlatform
{
    /// <summary>The whole room: synonyms from the vocabularies, the index kept where data is kept, what was searched for in vain, and what changed since when.</summary>
    internal static IServiceCollection AddSearchRoom(this IServiceCollection services)
    {
        services.AddSingleton<ISynonyms, VocabularySynonyms>();
        services.AddSingleton(provider => IndexFile.In(provider.GetRequiredService<IOptions<DataSettings>>().Value.Root));
        return services.AddSearch().AddUnansweredSearches().AddSearchChanges();
    }

    /// <summary>The index alone and what keeps it up to date; features register their <see cref="ISearchSource"/>.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISynonyms>(Synonyms.None);
        services.TryAddSingleton<ISearchIndex>(provider => new NotedIndex(new InProcessIndex(provider.GetRequiredService<ISynonyms>(), provider.GetService<IndexFile>())));
        services.TryAddSingleton<SearchIndexer>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchIndexer>());
        return services;
    }
}
