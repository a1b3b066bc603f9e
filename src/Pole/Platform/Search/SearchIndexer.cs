using System.Threading.Channels;

namespace Pole.Platform.Search;

/// <summary>
/// Keeps the index up to date behind the scenes. When the site starts it takes up the index kept last time, so that
/// people can search at once, and reads every source for what changed since; afterwards it reads one again when its
/// feature says that it changed. A source that cannot be read keeps what it said last; the site goes on.
/// </summary>
public sealed class SearchIndexer(
    ISearchIndex index, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SearchIndexer> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(5);

    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _kept;

    /// <summary>Done when the index can be searched: it has been taken up as it was kept, or built once.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Says that the documents of a source changed; they are read again soon, once however often this is said.</summary>
    public void Refresh(string sourceName) => _changed.Writer.TryWrite(sourceName);

    /// <summary>Reads every source and builds the index anew. What a source said that cannot be read stays as it was.</summary>
    public async Task<RebuiltSearch> RebuildAsync(IProgress<SearchProgress>? progress = null, CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var read = new Dictionary<string, IReadOnlyCollection<SearchDocument>>(StringComparer.Ordinal);
            var unread = new List<string>();
            await using var scope = scopes.CreateAsyncScope();
            foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
            {
                if (await ReadAsync(source, progress, cancel) is { } documents)
                {
                    read[source.Name] = documents;
                }
                else
                {
                    unread.Add(source.Name);
                }
            }

            if (unread.Count is 0)
            {
                index.Replace([.. read.SelectMany(r => r.Value.Select(d => d with { Source = r.Key }))]);
            }
            else
            {
                foreach (var (source, documents) in read)
                {
                    index.Hold(source, documents);
                }
            }

            return new(index.Count, unread);
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
        await StartAsync(Restore(), stoppingToken);
        await Task.WhenAll(FollowAsync(stoppingToken), KeepNowAndThenAsync(stoppingToken));
    }

    private KeptIndex Restore()
    {
        try
        {
            return index.Restore();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(failure, "The search index that was kept cannot be used; it is built anew");
            return KeptIndex.Nothing;
        }
    }

    private async Task StartAsync(KeptIndex kept, CancellationToken cancel)
    {
        if (kept is not KeptIndex.Nothing)
        {
            _kept = index.Version;
            _ready.TrySetResult();
        }

        await AttemptAsync(() => kept is KeptIndex.Current ? RefreshAsync(null, cancel) : RebuildAsync(null, cancel), cancel);
        _ready.TrySetResult();
    }

    private async Task FollowAsync(CancellationToken cancel)
    {
        while (await _changed.Reader.WaitToReadAsync(cancel))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (_changed.Reader.TryRead(out var name))
            {
                names.Add(name);
            }

            await AttemptAsync(() => RefreshAsync(names, cancel), cancel);
        }
    }

    private async Task KeepNowAndThenAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(KeepEvery, clock);
        do
        {
            var version = index.Version;
            if (version != _kept)
            {
                await AttemptAsync(() => Task.Run(index.Keep, cancel), cancel);
                _kept = version;
            }
        }
        while (await timer.WaitForNextTickAsync(cancel));
    }

    /// <summary>Reads some sources again, or all.</summary>
    private async Task RefreshAsync(HashSet<string>? names, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>().Where(s => names?.Contains(s.Name) ?? true))
            {
                if (await ReadAsync(source, null, cancel) is { } documents)
                {
                    index.Hold(source.Name, documents);
                }
            }
        }
        finally
        {
            _turn.Release();
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
            logger.LogError(failure, "The search index cannot be brought up to date or kept; it stays as it was");
        }
    }

    /// <summary>All that a source says, or null when it could not be read, which is logged and tried again later.</summary>
    private async Task<IReadOnlyCollection<SearchDocument>?> ReadAsync(
        ISearchSource source, IProgress<SearchProgress>? progress, CancellationToken cancel)
    {
        try
        {
            return await source.ReadAllAsync(progress, cancel);
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
}
