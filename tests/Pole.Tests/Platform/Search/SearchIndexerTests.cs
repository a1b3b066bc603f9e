using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Pole.Platform.Jobs;

namespace Pole.Platform.Search;

public sealed class SearchIndexerTests : IAsyncDisposable
{
    private readonly Changing _synonyms = new();
    private readonly FakeSource _pages = new("pages");
    private readonly FakeSource _resources = new("resources");
    private readonly ServiceProvider _services;
    private readonly SearchIndexer _indexer;
    private readonly ISearchIndex _index;

    public SearchIndexerTests()
    {
        _pages.Documents = [Document("page/a"), Document("page/b")];
        _resources.Documents = [Document("resource/c")];
        _services = new ServiceCollection()
            .AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>))
            .AddScoped<ISearchSource>(_ => _pages)
            .AddScoped<ISearchSource>(_ => _resources)
            .AddSingleton<ISynonyms>(_synonyms)
            .AddSingleton(new AfterStart(null, TimeSpan.Zero))
            .AddSearch()
            .BuildServiceProvider(validateScopes: true);
        _indexer = _services.GetRequiredService<SearchIndexer>();
        _index = _services.GetRequiredService<ISearchIndex>();
    }

    [Fact]
    public async Task It_reads_every_source_at_the_start()
    {
        await _indexer.StartAsync(default);
        await _indexer.Ready.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["page/a", "page/b", "resource/c"], Keys());
        await _indexer.StopAsync(default);
    }

    [Fact]
    public async Task It_reads_a_source_again_when_told()
    {
        await _indexer.StartAsync(default);
        await _indexer.Ready.WaitAsync(TimeSpan.FromSeconds(10));
        _pages.Documents = [Document("page/b") with { Title = "Changée" }, Document("page/d")];
        _resources.Documents = [];

        _indexer.Refresh("pages");
        _indexer.Refresh("unknown");

        await UntilAsync(() => Keys() is ["page/b", "page/d", "resource/c"]);
        Assert.Equal("Changée", _index.Find(new SearchQuery { Text = "changée" }).Hits.Single().Title);
        await _indexer.StopAsync(default);
    }

    [Fact]
    public async Task A_source_that_fails_keeps_what_it_said_and_stops_nobody_else()
    {
        await _indexer.RebuildAsync();
        _pages.Fails = true;
        _resources.Documents = [Document("resource/e")];

        var rebuilt = await _indexer.RebuildAsync();

        Assert.Equal(3, rebuilt.Documents);
        Assert.Equal(["pages"], rebuilt.Unread);
        Assert.Equal(["page/a", "page/b", "resource/e"], Keys());
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_leaves_the_index_as_it_was_and_the_site_up()
    {
        await _indexer.StartAsync(default);
        await _indexer.Ready.WaitAsync(TimeSpan.FromSeconds(10));
        _pages.Documents = [Document("page/x") with { Language = "xx" }];
        _indexer.Refresh("pages");
        await UntilAsync(() => _pages.Readings is 2);
        _pages.Documents = [Document("page/y")];

        _indexer.Refresh("pages");

        await UntilAsync(() => Keys() is ["page/y", "resource/c"]);
        await _indexer.StopAsync(default);
    }

    [Fact]
    public async Task Synonyms_that_change_alone_act_at_once()
    {
        _pages.Documents = [Document("page/a") with { Title = "Une bicyclette" }];
        await _indexer.StartAsync(default);
        await _indexer.Ready.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(0, _index.Find(new SearchQuery { Text = "vélo" }).Total);
        var version = _index.Version;
        _synonyms.Groups = [["vélo", "bicyclette"]];

        _indexer.Refresh("pages");

        await UntilAsync(() => _index.Find(new SearchQuery { Text = "vélo" }).Total is 1);
        Assert.True(_index.Version > version);
        await _indexer.StopAsync(default);
    }

    [Fact]
    public async Task Rebuilding_tells_how_far_it_is()
    {
        var told = new List<SearchProgress>();

        await _indexer.RebuildAsync(new Told(told));

        Assert.Equal(
            [
                new("", 0, 3, SourceIsRead: false),
                new("pages", 1, 3, SourceIsRead: false),
                new("pages", 2, 3, SourceIsRead: false),
                new("pages", 2, 3, SourceIsRead: true),
                new("resources", 3, 3, SourceIsRead: false),
                new("resources", 3, 3, SourceIsRead: true),
            ],
            told);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static SearchDocument Document(string key) => new() { Key = key, Kind = "page", Language = "fr", Title = key, Url = $"/{key}" };

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 500 && !holds(); i++)
        {
            await Task.Delay(20);
        }

        Assert.True(holds());
    }

    private string[] Keys() => [.. _index.Find(new SearchQuery()).Hits.Select(h => h.Key)];

    private sealed class Changing : ISynonyms
    {
        public IReadOnlyList<IReadOnlyList<string>> Groups { get; set; } = [];
    }

    private sealed class Told(List<SearchProgress> told) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => told.Add(value);
    }

    private sealed class FakeSource(string name) : ISearchSource
    {
        public string Name => name;

        public IReadOnlyList<SearchDocument> Documents { get; set; } = [];

        public bool Fails { get; set; }

        public int Readings { get; private set; }

        public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
        {
            Readings++;
            foreach (var document in Documents)
            {
                await Task.Yield();
                yield return document;
                if (Fails)
                {
                    throw new InvalidDataException("Half a file.");
                }
            }
        }
    }
}
