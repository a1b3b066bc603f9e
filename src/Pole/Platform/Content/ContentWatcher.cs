using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Pole.Platform.Content;

/// <summary>
/// Looks at the folder whenever the system tells of a change, and every half second in any case, since some file
/// systems tell nothing; reads again once two looks find the same, so that a file half written is left to be finished.
/// </summary>
internal sealed partial class ContentWatcher(ContentStore store, IOptions<ContentOptions> options, ILogger<ContentWatcher> logger)
    : BackgroundService
{
    private const int MostLooks = 8;
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(20);

    private readonly Channel<bool> _told = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private IReadOnlyList<ContentFault> _logged = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var watcher = TryWatch();
        LogFaults();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await SettledChangeAsync(stoppingToken))
                {
                    store.Refresh();
                    LogFaults();
                }

                await WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // Whatever went wrong, editors must not have to restart the site to be seen again.
                LogFailure(logger, fault);
                await Task.Delay(options.Value.LookEvery, CancellationToken.None);
            }
        }
    }

    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var watcher = new FileSystemWatcher(store.Root) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => _told.Writer.TryWrite(true);
            watcher.Changed += (_, _) => _told.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => _told.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => _told.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException fault)
        {
            LogNoWatcher(logger, fault.Message);
            return null;
        }
    }

    /// <summary>Whether there is something to do: a change on disk that has come to rest, or a new day.</summary>
    private async Task<bool> SettledChangeAsync(CancellationToken cancel)
    {
        var seen = store.Look();
        for (var look = 0; look < MostLooks && !store.Knows(seen); look++)
        {
            await Task.Delay(Settling, cancel);
            var again = store.Look();
            if (again.Count == seen.Count && again.All(f => seen.TryGetValue(f.Key, out var stamp) && stamp == f.Value))
            {
                return true;
            }

            seen = again;
        }

        return !store.Knows(seen) || store.IsNewDay;
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.Value.LookEvery);
        try
        {
            await _told.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Nothing was told of: look all the same.
        }
    }

    private void LogFaults()
    {
        var faults = store.Faults;
        foreach (var fault in faults.Except(_logged).Take(20))
        {
            LogFault(logger, fault);
        }

        _logged = faults;
    }

    [LoggerMessage(LogLevel.Warning, "Content: {Fault}")]
    private static partial void LogFault(ILogger logger, ContentFault fault);

    [LoggerMessage(LogLevel.Error, "Content: Looking for changes failed; trying again")]
    private static partial void LogFailure(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Information, "Content: The system tells of no changes here ({Reason}); looking every so often")]
    private static partial void LogNoWatcher(ILogger logger, string reason);
}
