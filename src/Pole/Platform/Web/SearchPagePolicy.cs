using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Pole.Platform.Search;

namespace Pole.Platform.Web;

/// <summary>
/// Keeps a public page that shows what the search finds for as long as the index stays as it is: the index changes a
/// moment after the content does, and a page made in between must not outlive that moment.
/// </summary>
internal sealed class SearchPagePolicy : IOutputCachePolicy
{
    private readonly PublicPagePolicy _page = new();

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var index = context.HttpContext.RequestServices.GetRequiredService<ISearchIndex>();
        context.CacheVaryByRules.VaryByValues["index"] = index.Version.ToString(CultureInfo.InvariantCulture);
        return _page.CacheRequestAsync(context, cancellation);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        _page.ServeFromCacheAsync(context, cancellation);

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) =>
        _page.ServeResponseAsync(context, cancellation);
}
