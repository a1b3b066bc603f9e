using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Queries;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Excerpts;

public sealed class FoundPlacesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reading_only_where_the_index_says_marks_what_reading_all_would(int seed)
    {
        var random = new RandomSearches(seed);
        var state = IndexState.Of(Enumerable.Range(0, 200).Select(_ => random.Document(200)), new MemoryTexts());
        var told = 0;
        for (var i = 0; i < 300; i++)
        {
            var query = random.Query() with { Page = 1, Typing = false };
            var search = new Queries.Search(state, query, l => new(l.Analyzer, l, new SynonymTable(l.Analyzer, random.Synonyms.Groups))).Run();
            foreach (var (found, places) in search.Hits.Zip(FoundPlaces.Of(search)))
            {
                // Small words are found in titles only, and marked only there.
                if (places is null || query.Text.Contains('*') || query.Text.Split(' ', '"', '-').Any(w => w.Length > 0 && found.Language.Analyzer.WordOf(w).Stop))
                {
                    continue;
                }

                var marker = new Marker(found.Language.Analyzer, search.PlanOf(found.Language));
                told++;
                var (all, some) = (Shown(found, new(marker, null)), Shown(found, new(marker, places)));
                Assert.True(all == some, $"{query.Text}\n{all}\n{some}");
            }
        }

        Assert.True(told > 500, $"Only {told} documents tell anything.");
    }

    private static string Shown(Found found, MarkedReading reading)
    {
        var title = Excerpt.Whole(found.Title, reading);
        return string.Concat(title.Concat(Excerpt.Of(found.Segment.Show(found.Number), reading)).Select(r => r.Marked ? $"[{r.Text}]" : r.Text));
    }
}
