using System.Threading.Channels;
using Pole.Platform.Jobs;

namespace Pole.Platform.Search;

/// <summary>
/// Keeps the index up to date behind the scenes. When the site starts it takes up the index kept last time, so that
/// people can search at once, and reads every source for what changed since; afterwards it reads one again when its
/// feature says that it changed. A source that cannot be read keeps what it said last; the site goes on.
/// </summary>
public sealed class SearchIndexer(
    ISearchIndex index, IServiceScopeFactory scopes, AfterStart start, TimeProvider clock, ILogger<SearchIndexer> logger)
    : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(5);

    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();
    private readonly OneAtATime _turns = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _kept;

    /// <summary>Done when the index can be searched: it has been taken up as it was kept, or built once.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Says that the documents of a source changed; they are read again soon, once however often this is said.</summary>
    public void Refresh(string sourceName) => _changed.Writer.TryWrite(sourceName);

    /// <summary>Reads every source and builds the index anew. What a source said that cannot be read stays as it was.</summary>
    public async Task<RebuiltSearch> RebuildAsync(IProgress<SearchProgress>? progress = null, CancellationToken cancel = default)
    {
        using var turn = await _turns.TakeAsync(cancel);
        await using var scope = scopes.CreateAsyncScope();
        ISearchSource[] sources = [.. scope.ServiceProvider.GetServices<ISearchSource>()];
        try
        {
            await Task.Run(() => index.Replace(sources.ReadAllAsync(progress, cancel).ToBlockingEnumerable(cancel)), cancel);
            return new(index.Count, []);
        }
        catch (UnreadSourceException failure)
        {
            // One that fails must not keep the others from being found.
            Retry(failure, cancel);
            return new(index.Count, await HoldAsync(sources, cancel));
        }
    }

    public override void Dispose()
    {
        _turns.Dispose();
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

        await start.WaitAsync(cancel);
        await AttemptAsync(
            async () =>
            {
                if (kept is KeptIndex.Current && await Task.Run(index.Check, cancel))
                {
                    await RefreshAsync(null, cancel);
                }
                else
                {
                    await RebuildAsync(null, cancel);
                }
            },
            cancel);
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
            await MendAsync(cancel);
        }
    }

    /// <summary>Builds the index anew when something of it was found damaged, while it is searched on.</summary>
    private async Task MendAsync(CancellationToken cancel)
    {
        if (!index.IsSound)
        {
            logger.LogWarning("Texts kept for the search are damaged; the index is built anew");
            await AttemptAsync(() => RebuildAsync(null, cancel), cancel);
        }
    }

    private async Task KeepNowAndThenAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(KeepEvery, clock);
        do
        {
            await MendAsync(cancel);
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
        using var turn = await _turns.TakeAsync(cancel);
        await using var scope = scopes.CreateAsyncScope();
        index.TakeUpSynonyms();
        await HoldAsync(scope.ServiceProvider.GetServices<ISearchSource>().Where(s => names?.Contains(s.Name) ?? true), cancel);
    }

    /// <summary>Holds what some sources say now. Answers those that could not be read, which is logged and tried again later.</summary>
    private async Task<IReadOnlyList<string>> HoldAsync(IEnumerable<ISearchSource> sources, CancellationToken cancel)
    {
        var unread = new List<string>();
        foreach (var source in sources)
        {
            try
            {
                await Task.Run(() => index.Hold(source.Name, source.ReadAllAsync(cancel).ToBlockingEnumerable(cancel)), cancel);
            }
            catch (UnreadSourceException failure)
            {
                unread.Add(source.Name);
                Retry(failure, cancel);
            }
        }

        return unread;
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

    private void Retry(UnreadSourceException failure, CancellationToken cancel)
    {
        logger.LogError(failure, "The search source {Source} cannot be read; its documents stay as they were", failure.SourceName);
        _ = RefreshLaterAsync(failure.SourceName, cancel);
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
