using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Pole.Platform.Jobs;
using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>What a site that starts again does with the index that was kept.</summary>
public sealed class KeptSearchTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("pole-search").FullName;
    private readonly SlowSource _source = new() { Documents = [Document("a"), Document("b")] };

    private Action _refresh = () => { };

    private string Kept => IndexFile.In(_folder).Path;

    [Fact]
    public async Task It_is_searched_at_once_and_brought_up_to_date_behind()
    {
        await RunAsync(_ => UntilAsync(() => File.Exists(Kept)));
        _source.Documents = [Document("b"), Document("c")];
        _source.Gate = new();

        await RunAsync(async index =>
        {
            Assert.Equal(["a", "b"], Keys(index));
            var version = index.Version;

            _source.Gate.SetResult();

            await UntilAsync(() => Keys(index) is ["b", "c"]);
            Assert.Equal(version + 1, index.Version);
        });
    }

    [Fact]
    public async Task A_damaged_one_is_built_anew_and_kept_again()
    {
        await RunAsync(_ => UntilAsync(() => File.Exists(Kept)));
        var bytes = await File.ReadAllBytesAsync(Kept);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(Kept, bytes);

        await RunAsync(async index =>
        {
            Assert.Equal(["a", "b"], Keys(index));
            await UntilAsync(() => !File.ReadAllBytes(Kept).SequenceEqual(bytes));
        });

        Assert.Equal(KeptIndex.Current, new InProcessIndex(Synonyms.None, IndexFile.In(_folder)).Restore());
    }

    [Fact]
    public async Task Texts_damaged_while_the_site_was_down_are_read_again()
    {
        await RunAsync(_ => UntilAsync(() => File.Exists(Kept)));
        var texts = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Kept)!, "*.texts"));
        var bytes = await File.ReadAllBytesAsync(texts);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(texts, bytes);

        await RunAsync(async index =>
        {
            Assert.Equal(["a", "b"], Keys(index));
            await UntilAsync(() => index.Find(new SearchQuery()).Hits.All(h => h.Excerpt.Count > 0) && !File.Exists(texts));
        });
    }

    [Fact]
    public async Task Texts_found_damaged_when_a_document_leaves_are_read_again()
    {
        await RunAsync(async index =>
        {
            await UntilAsync(() => File.Exists(Kept));
            var texts = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Kept)!, "*.texts"));
            using (var cut = Process.Start("truncate", ["-s", "0", texts]))
            {
                await cut.WaitForExitAsync();
            }

            _source.Documents = [Document("b"), Document("c")];
            _refresh();

            await UntilAsync(() => Keys(index) is ["b", "c"] && index.IsSound);
        });
    }

    [Fact]
    public async Task One_left_half_written_does_no_harm()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Kept)!);
        await File.WriteAllBytesAsync(Kept + ".unfinished", new byte[1_000]);

        await RunAsync(async index =>
        {
            Assert.Equal(["a", "b"], Keys(index));
            await UntilAsync(() => File.Exists(Kept) && !File.Exists(Kept + ".unfinished"));
        });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static SearchDocument Document(string key) => new() { Key = key, Kind = "page", Language = "fr", Title = key, Summary = "Un résumé.", Url = $"/{key}" };

    private static string[] Keys(ISearchIndex index) => [.. index.Find(new SearchQuery()).Hits.Select(h => h.Key)];

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 1_000 && !holds(); i++)
        {
            await Task.Delay(20);
        }

        Assert.True(holds());
    }

    /// <summary>Starts a site, asks it as soon as it is ready, and stops it.</summary>
    private async Task RunAsync(Func<ISearchIndex, Task> ask)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(typeof(Microsoft.Extensions.Logging.ILogger<>), typeof(NullLogger<>))
            .AddSingleton(IndexFile.In(_folder))
            .AddScoped<ISearchSource>(_ => _source)
            .AddSingleton(new AfterStart(null, TimeSpan.Zero))
            .AddSearch()
            .BuildServiceProvider(validateScopes: true);
        var indexer = services.GetRequiredService<SearchIndexer>();
        _refresh = () => indexer.Refresh(_source.Name);
        await indexer.StartAsync(default);
        await indexer.Ready.WaitAsync(Soon);
        await ask(services.GetRequiredService<ISearchIndex>());
        await indexer.StopAsync(default);
    }

    private sealed class SlowSource : ISearchSource
    {
        public string Name => "pages";

        public IReadOnlyList<SearchDocument> Documents { get; set; } = [];

        public TaskCompletionSource? Gate { get; set; }

        public async IAsyncEnumerable<SearchDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
        {
            await (Gate?.Task ?? Task.CompletedTask).WaitAsync(cancel);
            foreach (var document in Documents)
            {
                yield return document;
            }
        }
    }
}
