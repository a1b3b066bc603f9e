using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Pole.Platform.Content;

/// <summary>
/// Looks at what the system tells of as soon as it does, and at the whole folder every half second, since some file systems tell
/// nothing, or every five while the system tells; reads again once two looks find the same, so that a file half written is left to be
/// finished.
/// </summary>
internal sealed partial class ContentWatcher(ContentStore store, IOptions<ContentOptions> options, ILogger<ContentWatcher> logger)
    : BackgroundService
{
    private const int MostLooks = 8;

    /// <summary>So many paths at once are looked at as a whole.</summary>
    private const int MostPaths = 500;

    /// <summary>So many times less often is the whole folder looked at while the system tells of what changes.</summary>
    private const int Trusted = 10;

    /// <summary>Two looks so far apart that find the same say that nobody writes.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(5);

    private readonly Channel<string> _told = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostPaths) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Whether the last change was one that the system told of.</summary>
    private volatile bool tells;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var watcher = TryWatch();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var told = await ToldAsync(stoppingToken);
                if (await SettledChangeAsync(told, stoppingToken))
                {
                    store.Refresh(told);
                    tells = told is not null;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // Whatever went wrong, editors must not have to restart the site to be seen again.
                LogFailure(logger, fault);
                tells = false;
                await Task.Delay(options.Value.LookEvery, CancellationToken.None);
            }
        }
    }

    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var watcher = new FileSystemWatcher(store.Root) { IncludeSubdirectories = true };
            watcher.Created += (_, change) => _told.Writer.TryWrite(change.FullPath);
            watcher.Changed += (_, change) => _told.Writer.TryWrite(change.FullPath);
            watcher.Deleted += (_, change) => _told.Writer.TryWrite(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                _told.Writer.TryWrite(change.OldFullPath);
                _told.Writer.TryWrite(change.FullPath);
            };
            watcher.Error += (_, _) => tells = false;
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
    private async Task<bool> SettledChangeAsync(IReadOnlyCollection<string>? told, CancellationToken cancel)
    {
        var seen = store.Look(told);
        for (var look = 0; look < MostLooks && !seen.IsNone; look++)
        {
            await Task.Delay(Settling, cancel);
            var again = store.Look(told);
            if (again.IsLike(seen))
            {
                return true;
            }

            seen = again;
        }

        return !seen.IsNone || store.IsNewDay;
    }

    /// <summary>The paths that the system has told of, as soon as there are any; nothing, to look at everything, when it is silent or tells of many.</summary>
    private async Task<IReadOnlyCollection<string>?> ToldAsync(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(tells ? options.Value.LookEvery * Trusted : options.Value.LookEvery);
        try
        {
            await _told.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }

        HashSet<string> paths = new(StringComparer.Ordinal);
        while (_told.Reader.TryRead(out var path))
        {
            paths.Add(path);
        }

        return paths.Count < MostPaths ? paths : null;
    }

    [LoggerMessage(LogLevel.Error, "Content: Looking for changes failed; trying again")]
    private static partial void LogFailure(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Information, "Content: The system tells of no changes here ({Reason}); looking every so often")]
    private static partial void LogNoWatcher(ILogger logger, string reason);
}
