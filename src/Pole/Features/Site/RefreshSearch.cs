using System.Diagnostics;
using System.Threading.Channels;
using Pole.Platform.Content;
using Pole.Platform.Search;

namespace Pole.Features.Site;

/// <summary>
/// When the content changes, has the search read it again: once nothing more has changed for a moment, so that whoever looks at the
/// changed page is served first, and what is saved in one go is read once.
/// </summary>
internal sealed class RefreshSearch(ContentStore content, SearchIndexer indexer, IServiceScopeFactory scopes, ILogger<RefreshSearch> log) : BackgroundService
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    /// <summary>Whoever writes without pause is found all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        content.Changed += OnChanged;
        return base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        content.Changed -= OnChanged;
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _changed.Reader.WaitToReadAsync(stoppingToken))
        {
            var since = Stopwatch.StartNew();
            while (_changed.Reader.TryRead(out _) && since.Elapsed < Longest)
            {
                await Task.Delay(Moment, stoppingToken);
            }

            await RefreshAsync();
        }
    }

    private void OnChanged(object? sender, ContentChange change)
    {
        log.LogInformation("{Count} pieces of content changed", change.Keys.Count);
        _changed.Writer.TryWrite(true);
    }

    private async Task RefreshAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            indexer.Refresh(source.Name);
        }
    }
}
