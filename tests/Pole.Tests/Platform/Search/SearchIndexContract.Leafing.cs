namespace Pole.Platform.Search;

/// <summary>What somebody is shown who leafs on while documents change.</summary>
public abstract partial class SearchIndexContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Leafing_on_shows_nothing_twice_and_leaves_nothing_out_whatever_changes_meanwhile(int seed)
    {
        var random = new RandomSearches(seed);
        var changed = 0;
        for (var turn = 0; turn < 200; turn++)
        {
            var index = Empty(random.Synonyms);
            index.Replace([.. Enumerable.Range(0, 50).Select(_ => random.Document(40))]);
            var query = random.Query() with { Page = 1, PageSize = random.OneOf([3, 5, 10]), Typing = false };
            var (before, shown, touched) = (AllKeys(index, query), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
            while (true)
            {
                var answer = index.Find(query);
                shown.AddRange(answer.Hits.Select(h => h.Key));
                if (answer.Seen.Length is 0)
                {
                    break;
                }

                query = query with { Page = query.Page + 1, Seen = answer.Seen };
                SearchDocument[] put = [.. Enumerable.Range(0, random.Below(3)).Select(_ => random.Document(50))];
                string[] removed = [.. before.Where(_ => random.Below(20) is 0)];
                index.Change(put, removed);
                touched.UnionWith(put.Select(d => d.Key).Concat(removed));
                changed += put.Length + removed.Length;
            }

            Assert.Equal(shown.Distinct(StringComparer.Ordinal), shown);
            Assert.Empty(AllKeys(index, query).Intersect(before, StringComparer.Ordinal).Except(touched, StringComparer.Ordinal).Except(shown, StringComparer.Ordinal));
        }

        Assert.True(changed > 60, $"Only {changed} changes: they prove too little.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("pas une suite !")]
    [InlineData("////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////")]
    public void What_does_not_tell_of_the_pages_before_is_as_if_nothing_had_changed(string? seen)
    {
        var index = Of([.. Enumerable.Range(0, 25).Select(i => Document($"d{i:00}", "Guide"))]);

        var second = index.Find(new SearchQuery { Text = "guide", Page = 2, PageSize = 10, Seen = seen });
        var third = index.Find(new SearchQuery { Text = "guide", Page = 3, PageSize = 10, Seen = second.Seen });

        Assert.Equal(Enumerable.Range(10, 10).Select(i => $"d{i:00}"), second.Hits.Select(h => h.Key));
        Assert.Equal(Enumerable.Range(20, 5).Select(i => $"d{i:00}"), third.Hits.Select(h => h.Key));
    }

    private static string[] AllKeys(ISearchIndex index, SearchQuery query) =>
        Keys(index, query with { Page = 1, PageSize = 500, Seen = null });
}
