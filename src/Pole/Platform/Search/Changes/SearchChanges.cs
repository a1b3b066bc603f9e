using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Platform.Search.Changes;

/// <summary>Gathers what appeared or changed since a moment into a small index of its own.</summary>
internal sealed class SearchChanges(PoleDb db, IEnumerable<ISearchSource> sources, ISynonyms synonyms)
{
    public async Task<ChangedDocuments> SinceAsync(DateTimeOffset moment, CancellationToken cancel)
    {
        // A source that has nothing new is not read.
        var noted = await db.NotedDocuments.AsNoTracking().Where(d => d.ChangedAt > moment).ToDictionaryAsync(d => d.Key, StringComparer.Ordinal, cancel);
        var changed = noted.Values.Select(d => d.Source).ToHashSet(StringComparer.Ordinal);
        var found = new List<SearchDocument>();
        foreach (var source in sources.Where(s => changed.Contains(s.Name)))
        {
            await foreach (var document in source.ReadAllAsync(cancel))
            {
                if (noted.ContainsKey(document.Key))
                {
                    found.Add(document);
                }
            }
        }

        var index = new InProcessIndex(synonyms);
        index.Replace(found);
        return new(index, noted);
    }
}
