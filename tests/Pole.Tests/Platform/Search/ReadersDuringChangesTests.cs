namespace Pole.Platform.Search;

public sealed class ReadersDuringChangesTests
{
    private const int Together = 5;

    [Fact]
    public async Task Readers_see_each_change_whole_or_not_at_all()
    {
        var index = new InProcessIndex(Synonyms.None);
        index.Replace(Version(0));
        using var done = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Read(index, done.Token))).ToArray();
        for (var version = 1; version <= 2_000; version++)
        {
            if (version % 100 is 0)
            {
                index.Replace(Version(version));
            }
            else
            {
                index.Change(Version(version), []);
            }
        }

        await done.CancelAsync();

        Assert.True((await Task.WhenAll(readers)).Sum() > 100, "The readers hardly read.");
        Assert.Equal([new FacetCount("2000", Together)], index.Find(Query).Facets["version"]);
    }

    private static SearchQuery Query => new() { Text = "palette", Facets = ["version"], PageSize = 2 };

    private static int Read(InProcessIndex index, CancellationToken done)
    {
        var answers = 0;
        var latest = 0;
        while (!done.IsCancellationRequested)
        {
            var answer = index.Find(Query);
            var version = Assert.Single(answer.Facets["version"]);
            Assert.Equal((Together, Together), (answer.Total, version.Count));
            Assert.True(int.Parse(version.Value) >= latest, "An older state came back.");
            latest = int.Parse(version.Value);
            answers++;
        }

        return answers;
    }

    private static SearchDocument[] Version(int version) =>
    [
        .. Enumerable.Range(0, Together).Select(i => new SearchDocument
        {
            Key = $"d{i}",
            Kind = "page",
            Language = i % 2 is 0 ? "fr" : "en",
            Title = "Palette",
            Body = new string('a', version % 7),
            Url = "/",
            Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["version"] = [$"{version}"] },
        }),
    ];
}
