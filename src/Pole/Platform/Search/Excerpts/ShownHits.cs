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
        var title = found.Title;
        return new SearchHit
        {
            Key = Encoding.UTF8.GetString(found.Key),
            Kind = found.Kind,
            Language = found.Language.Analyzer.Language,
            Title = title,
            Url = found.Url,
            Date = found.Date,
            MarkedTitle = Excerpt.Whole(title, reading),
            Excerpt = Excerpt.Of(found.Segment.Show(found.Number), reading),
        };
    }
}
