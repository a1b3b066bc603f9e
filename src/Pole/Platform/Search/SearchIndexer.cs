using System.Threading.Channels;

namespace Pole.Platform.Search;

/// <summary>
/// Keeps the index up to date behind the scenes: reads every source when the site starts, and one again when its
/// feature says that it changed. A source that cannot be read keeps what it said last; the site goes on.
/// </summary>
public sealed class SearchIndexer(
    ISearchIndex index, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SearchIndexer> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, Dictionary<string, SearchDocument>> _bySource = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the index has been built once.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Says that the documents of a source changed; they are read again soon, once however often this is said.</summary>
    public void Refresh(string sourceName) => _changed.Writer.TryWrite(sourceName);

    /// <summary>Reads every source and builds the index anew. Answers how many documents can be found.</summary>
    public async Task<int> RebuildAsync(IProgress<SearchProgress>? progress = null, CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
            {
                if (await ReadAsync(source, cancel) is { } documents)
                {
                    _bySource[source.Name] = documents;
                    progress?.Report(new(source.Name, documents.Count));
                }
            }

            index.Replace([.. _bySource.Values.SelectMany(s => s.Values)]);
            return index.Count;
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Start-up does not wait for the first reading.
        await Task.Yield();
        await AttemptAsync(() => RebuildAsync(null, stoppingToken), stoppingToken);
        _ready.TrySetResult();
        while (await _changed.Reader.WaitToReadAsync(stoppingToken))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (_changed.Reader.TryRead(out var name))
            {
                names.Add(name);
            }

            await AttemptAsync(() => RefreshAsync(names, stoppingToken), stoppingToken);
        }
    }

    private async Task RefreshAsync(HashSet<string> names, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>().Where(s => names.Contains(s.Name)))
            {
                if (await ReadAsync(source, cancel) is { } documents)
                {
                    var before = _bySource.GetValueOrDefault(source.Name, []);
                    index.Change(
                        [.. documents.Values.Where(d => !d.Equals(before.GetValueOrDefault(d.Key)))],
                        [.. before.Keys.Where(k => !documents.ContainsKey(k))]);
                    _bySource[source.Name] = documents;
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>All that a source says, or null when it could not be read, which is logged and tried again later.</summary>
    private async Task<Dictionary<string, SearchDocument>?> ReadAsync(ISearchSource source, CancellationToken cancel)
    {
        try
        {
            var documents = new Dictionary<string, SearchDocument>(StringComparer.Ordinal);
            await foreach (var document in source.ReadAsync(cancel))
            {
                documents[document.Key] = document;
            }

            return documents;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            logger.LogError(failure, "The search source {Source} cannot be read; its documents stay as they were", source.Name);
            _ = RefreshLaterAsync(source.Name, cancel);
            return null;
        }
    }

    private async Task RefreshLaterAsync(string sourceName, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(RetryAfter, clock, cancel);
            Refresh(sourceName);
        }
        catch (OperationCanceledException)
        {
            // The site stops: there is nothing left to read again.
        }
    }

    private async Task AttemptAsync(Func<Task> change, CancellationToken cancel)
    {
        try
        {
            await change();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            logger.LogError(failure, "The search index cannot be brought up to date; it stays as it was");
        }
    }
}

/// <summary>A source that has been read, and how many documents it gave.</summary>
public sealed record SearchProgress(string Source, int Documents);
