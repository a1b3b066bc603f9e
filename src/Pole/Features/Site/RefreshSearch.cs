using Pole.Platform.Content;
using Pole.Platform.Search;

namespace Pole.Features.Site;

/// <summary>When the content changes, has the search read it again.</summary>
internal sealed class RefreshSearch(ContentStore content, SearchIndexer indexer, IServiceScopeFactory scopes, ILogger<RefreshSearch> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        content.Changed += OnChanged;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        content.Changed -= OnChanged;
        return Task.CompletedTask;
    }

    private void OnChanged(object? sender, ContentChange change)
    {
        log.LogInformation("{Count} pieces of content changed", change.Keys.Count);
        using var scope = scopes.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            indexer.Refresh(source.Name);
        }
    }
}
