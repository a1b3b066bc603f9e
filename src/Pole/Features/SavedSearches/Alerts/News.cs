using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Search;
using Pole.Platform.Search.Changes;

namespace Pole.Features.SavedSearches.Alerts;

/// <summary>One thing to tell, and the searches of its reader that find it.</summary>
internal sealed record PieceOfNews(ChangedDocument Document, IReadOnlyList<string> Searches);

/// <summary>What the searches of one person newly find, with the rights that the person has today.</summary>
internal sealed class News(ISearchReader rights, SearchPlaces places)
{
    public async Task<IReadOnlyList<PieceOfNews>> ForAsync(
        Id<Account> reader, IReadOnlyList<SavedSearch> searches, ChangedDocuments changed, CancellationToken cancel)
    {
        var open = await rights.AudiencesOfAsync(reader, cancel);
        var found = new List<(ChangedDocument Document, string Search)>();
        foreach (var saved in searches)
        {
            if (await places.ReadAsync(saved) is var (_, search))
            {
                found.AddRange(changed.Find(search.For(open), saved.LookedAt).Select(document => (document, saved.Name)));
            }
        }

        return
        [
            .. found.GroupBy(one => one.Document.Hit.Key, StringComparer.Ordinal)
                .Select(same => new PieceOfNews(same.First().Document, [.. same.Select(one => one.Search)]))
                .OrderByDescending(piece => piece.Document.At).ThenBy(piece => piece.Document.Hit.Title, StringComparer.Ordinal),
        ];
    }
}
