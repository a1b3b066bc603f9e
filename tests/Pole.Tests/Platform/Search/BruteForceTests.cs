using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

public sealed class BruteForceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pole-search").FullName;

    [Theory]
    [InlineData(1, 12, 150)]
    [InlineData(2, 60, 150)]
    [InlineData(3, 60, 150)]
    [InlineData(4, 250, 150)]
    [InlineData(5, 900, 25)]
    public async Task Totals_order_and_facets_are_those_of_looking_at_every_document(int seed, int keys, int changes)
    {
        var random = new RandomSearches(seed);
        var index = new InProcessIndex(random.Synonyms, IndexFile.In(_folder));
        var naive = new NaiveIndex();
        var found = 0;
        for (var change = 0; change < changes; change++)
        {
            index = await ChangeAsync(random, index, naive, keys);
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

        Assert.True(found > changes, $"Only {found} queries found anything: they prove too little.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<InProcessIndex> ChangeAsync(RandomSearches random, InProcessIndex index, NaiveIndex naive, int keys)
    {
        switch (random.Below(14))
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
            case 8:
                // One source says all that there is, changed here and there.
                var said = naive.Documents.Where(_ => random.Below(5) > 0).Concat(Documents(random, random.Below(9), keys)).ToList();
                index.Replace([.. naive.Documents.Select(d => d with { Source = "said" })]);
                index.Hold("said", said);
                naive.Clear();
                said.ForEach(naive.Put);
                break;
            case 9:
                await index.Settled;
                break;
            case 10:
                index.Keep();
                index.Dispose();
                index = new(random.Synonyms, IndexFile.In(_folder));
                Assert.Equal(KeptIndex.Current, index.Restore());
                break;
            default:
                var some = Documents(random, random.Below(9), keys);
                index.Change(some, []);
                some.ForEach(naive.Put);
                break;
        }

        return index;
    }

    private static List<SearchDocument> Documents(RandomSearches random, int count, int keys) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Document(keys))];
}
