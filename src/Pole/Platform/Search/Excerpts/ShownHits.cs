using System.Text;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Excerpts;

/// <summary>The documents found, as they are shown to people.</summary>
internal static class ShownHits
{
    public static List<SearchHit> Of(Queries.Search search)
    {
        var markers = new Dictionary<LanguageState, Marker>();
        var hits = new List<SearchHit>(search.Hits.Count);
        var places = FoundPlaces.Of(search);
        foreach (var (i, found) in search.Hits.Index())
        {
            if (!markers.TryGetValue(found.Language, out var marker))
            {
                markers.Add(found.Language, marker = new(found.Language.Analyzer, search.PlanOf(found.Language)));
            }

            hits.Add(HitOf(found, new(marker, places[i])));
        }

        return hits;
    }

    private static SearchHit HitOf(Found found, MarkedReading reading)
    {
        var document = found.Stored;
        var title = Encoding.UTF8.GetString(document.Title);
        return new SearchHit
        {
            Key = Encoding.UTF8.GetString(document.Key),
            Kind = Encoding.UTF8.GetString(document.Kind),
            Language = found.Language.Analyzer.Language,
            Title = title,
            Url = Encoding.UTF8.GetString(document.Url),
            Date = document.Date,
            MarkedTitle = Excerpt.Whole(title, reading),
            Excerpt = Excerpt.Of(document, reading),
        };
    }
}
