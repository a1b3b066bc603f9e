namespace Pole.Platform.Content;

/// <summary>
/// Looks for faults a moment after each change, beside the readers: a changed page is shown at once, and what is wrong anywhere,
/// which takes a look at everything, is told when the pen rests.
/// </summary>
internal sealed partial class LogFaults(ContentStore store, ILogger<LogFaults> logger) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private IReadOnlyList<ContentFault> _logged = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (before, looked) = (-1L, -1L);
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = store.Edition;
            if (now == before && now != looked)
            {
                Log();
                looked = now;
            }

            before = now;
            await Task.Delay(Rest, stoppingToken);
        }
    }

    private void Log()
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
}
