namespace Pole.Platform.Search;

public sealed class BruteForceTests
{
    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 60)]
    [InlineData(3, 60)]
    [InlineData(4, 250)]
    public void Totals_order_and_facets_are_those_of_looking_at_every_document(int seed, int keys)
    {
        var random = new RandomSearches(seed);
        var index = new InProcessIndex(random.Synonyms);
        var naive = new NaiveIndex();
        var found = 0;
        for (var change = 0; change < 150; change++)
        {
            Change(random, index, naive, keys);
            Assert.Equal(naive.Count, index.Count);
            for (var i = 0; i < 5; i++)
            {
                var query = random.Query();
                var expected = naive.Find(query, random.Synonyms);
                var answer = index.Find(query);
                var asked = $"seed {seed}, change {change}, query {i}: {query}";

                Assert.True(expected.Total == answer.Total, $"{asked}: {answer.Total} found, not {expected.Total}");
                Assert.True(expected.Keys.SequenceEqual(answer.Hits.Select(h => h.Key)), asked);
                Assert.All(query.Facets, f => Assert.True(expected.Facets[f].SequenceEqual(answer.Facets[f]), $"{asked}: {f}"));
                Assert.True(answer.Suggestion is null || index.Find(query with { Text = answer.Suggestion, Typing = false }).Total > 0, asked);
                found += answer.Total > 0 ? 1 : 0;
            }
        }

        Assert.True(found > 150, $"Only {found} queries found anything: they prove too little.");
    }

    private static void Change(RandomSearches random, InProcessIndex index, NaiveIndex naive, int keys)
    {
        switch (random.Below(12))
        {
            case 0:
                var all = Documents(random, random.Below(keys), keys);
                index.Replace(all);
                naive.Clear();
                all.ForEach(naive.Put);
                break;
            case < 4:
                var removed = naive.Keys.Where(_ => random.Below(6) is 0).Append("unknown").ToList();
                index.Change([], removed);
                removed.ForEach(naive.Remove);
                break;
            case < 8:
                var one = random.Document(keys);
                ((ISearchIndex)index).Put(one);
                naive.Put(one);
                break;
            default:
                var some = Documents(random, random.Below(9), keys);
                index.Change(some, []);
                some.ForEach(naive.Put);
                break;
        }
    }

    private static List<SearchDocument> Documents(RandomSearches random, int count, int keys) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Document(keys))];
}
