using Microsoft.AspNetCore.OutputCaching;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Platform.Web;

/// <summary>Keeps what anyone may see, once for each address, query and encoding; never what a signed-in person sees.</summary>
internal sealed class PublicPagePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var shared = HttpMethods.IsGet(request.Method)
            && !request.Cookies.ContainsKey(IdentityRoom.SessionCookie)
            && !request.Cookies.ContainsKey(Telling.Cookie)
            && request.Headers.Authorization.Count == 0;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = shared;
        context.AllowCacheStorage = shared;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["encoding"] = BestEncoding(request.Headers.AcceptEncoding.ToString());
        context.Tags.Add(PublicPages.ContentTag);
        context.HttpContext.Items[typeof(PublicPages)] = Pages(context).Changes;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var begun = (long)context.HttpContext.Items[typeof(PublicPages)]!;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || Pages(context).ChangedSince(begun, context.Tags))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static PublicPages Pages(OutputCacheContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<PublicPages>();

    private static string BestEncoding(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : "none";
}
