using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// The documents that share the most with one of them: its most distinctive words, those that it says much and others
/// little, are looked for in all documents of its language, each counting as in a search.
/// </summary>
internal sealed class Alike(LanguageState language, Segment segment, int document)
{
    /// <summary>Beyond these few, words say what many documents say.</summary>
    private const int MostWords = 20;

    private const int FewestShared = 2;
    private const int ShortestWord = 3;

    /// <summary>A word that more than one document in so many has tells nobody apart.</summary>
    private const int Common = 4;

    /// <summary>Best first, the document itself and whatever stands at its address left out.</summary>
    public IEnumerable<Found> Among(SearchQuery among)
    {
        var words = DistinctiveWords();
        var filters = FacetFilter.Of(among);
        return language.Segments
            .SelectMany(live => Sharing(live, words, among.Audiences))
            .Order(Comparer<Found>.Create(Found.Order(SearchSort.Relevance)))
            .Where(found => found.Url != segment.Urls.TextOf(document) && filters.All(filter => Has(found, filter)));
    }

    private List<(string Term, double Rarity)> DistinctiveWords()
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var reading = new DocumentReading(language.Analyzer, met =>
        {
            if (Tells(met.Word))
            {
                weights[met.Word.Term] = weights.GetValueOrDefault(met.Word.Term) + met.Weight;
            }
        });
        using var open = segment.Open(document);
        if (open.IsWhole)
        {
            reading.Read(open.Text.With(segment.Titles.TextOf(document)));
        }

        var most = Math.Max(FewestShared, language.Count / Common);
        return
        [
            .. from word in weights
               let having = language.CountOf(word.Key)
               where having > 1 && having <= most
               let rarity = Bm25.Rarity(language.Count, having)
               orderby rarity * Math.Log(1 + word.Value) descending, word.Key
               select (word.Key, rarity),
        ];
    }

    private IEnumerable<Found> Sharing(LiveSegment live, List<(string Term, double Rarity)> words, IReadOnlyList<Audience> audiences)
    {
        var shared = new Dictionary<int, (double Score, int Words)>();
        foreach (var (term, rarity) in words.Take(MostWords))
        {
            if (live.Segment.NumberOf(term) is >= 0 and var number)
            {
                var having = new TermCursor(live.Segment, number, language.Counterweights);
                for (var at = having.Advance(0); at != Cursor.End; at = having.Advance(at + 1))
                {
                    var (score, count) = shared.GetValueOrDefault(at);
                    shared[at] = (score + (rarity * having.Fit()), count + 1);
                }
            }
        }

        return shared
            .Where(one => one.Value.Words >= FewestShared && !live.IsRemoved(one.Key) && audiences.Contains(live.Segment.Audiences[one.Key]))
            .Select(one => new Found(one.Value.Score, language, live.Segment, one.Key));
    }

    private static bool Has(Found found, FacetFilter filter) =>
        found.Segment.Facets.TryGetValue(filter.Facet, out var column) && column.ValuesOf(found.Number).Intersect(filter.Values, StringComparer.Ordinal).Any();

    private static bool Tells(Word word) => !word.Stop && word.Term.Length >= ShortestWord && !word.Term.Any(char.IsAsciiDigit);
}
