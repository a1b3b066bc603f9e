using System.Diagnostics;

namespace Pole.Platform.Search;

public sealed class ReadersDuringChangesTests
{
    private const int Together = 5;
    private const int FewestChanges = 10_000;
    private const int FewestAnswers = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private int _answers;

    [Fact]
    public async Task Readers_see_each_change_whole_or_not_at_all()
    {
        var index = new InProcessIndex(Synonyms.None);
        index.Replace(Version(0));
        using var done = new CancellationTokenSource();
        var start = Stopwatch.GetTimestamp();

        // Threads of their own: on a busy machine the pool might start the readers when all is over.
        var readers = Enumerable.Range(0, 3)
            .Select(_ => Task.Factory.StartNew(() => Read(index, done.Token), default, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        var version = 0;
        while ((version < FewestChanges || Volatile.Read(ref _answers) < FewestAnswers)
            && !Array.Exists(readers, r => r.IsFaulted) && Stopwatch.GetElapsedTime(start) < Longest)
        {
            version++;
            Change(index, version);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);

        Assert.True(version >= FewestChanges && _answers >= FewestAnswers, $"Only {version} changes and {_answers} answers: they prove too little.");
        Assert.Equal([new FacetCount($"{version}", Together)], index.Find(Query).Facets["version"]);
    }

    private static void Change(InProcessIndex index, int version)
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

    private static SearchQuery Query => new() { Text = "palette", Facets = ["version"], PageSize = 2 };

    private void Read(InProcessIndex index, CancellationToken done)
    {
        var latest = 0;
        while (!done.IsCancellationRequested)
        {
            var answer = index.Find(Query);
            var version = Assert.Single(answer.Facets["version"]);
            Assert.Equal((Together, Together), (answer.Total, version.Count));
            Assert.True(int.Parse(version.Value) >= latest, "An older state came back.");
            latest = int.Parse(version.Value);
            Interlocked.Increment(ref _answers);
        }
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
