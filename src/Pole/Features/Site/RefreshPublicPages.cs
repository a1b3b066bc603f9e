using Pole.Platform.Content;
using Pole.Platform.Search;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Site;

/// <summary>When the content changes, forgets the public pages that were kept, and has the search read again.</summary>
internal sealed class RefreshPublicPages(
    ContentStore content, PublicPages pages, SearchIndexer indexer, IServiceScopeFactory scopes, ILogger<RefreshPublicPages> log) : IHostedService
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
        pages.ForgetAsync(PublicPages.ContentTag, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        using var scope = scopes.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            indexer.Refresh(source.Name);
        }
    }
}
