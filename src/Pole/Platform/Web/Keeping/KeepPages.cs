using System.Collections.Concurrent;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Platform.Search;

namespace Pole.Platform.Web.Keeping;

/// <summary>
/// Makes a public page once for all who ask for it meanwhile, and keeps it. A page that something changed under while it was made
/// is given to those who asked before the change, and is not kept.
/// </summary>
internal sealed class KeepPages(RequestDelegate next, KeptPages pages, PublicPages changes, PackKeptPages packer, ISearchIndex index, TimeProvider clock)
{
    private readonly ConcurrentDictionary<PageKey, Making> makings = [];

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>() is not { } rule || !AnswerKeptPages.IsShared(context.Request))
        {
            await next(context);
            return;
        }

        var key = PageKey.Of(context.Request);
        if (pages.Find(key) is { } kept)
        {
            // Rated, so that it was not answered before; or made by another since then.
            packer.PackIfWorth(kept);
            await KeptAnswer.WriteAsync(context, kept, clock.GetUtcNow());
        }
        else if (HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
        }
        else
        {
            await MakeOrWaitAsync(context, key, rule);
        }
    }

    private async Task MakeOrWaitAsync(HttpContext context, PageKey key, KeptPubliclyAttribute rule)
    {
        var mine = new Making(changes.Changes, rule.UntilTheIndexChanges ? index.Version : null);
        var first = makings.GetOrAdd(key, mine);
        if (first != mine && IsStale(first, rule))
        {
            // What changed since must be seen by who asks now.
            makings[key] = first = mine;
        }

        if (first == mine)
        {
            await MakeAsync(context, key, rule, mine);
        }
        else if (await first.Page.Task.WaitAsync(context.RequestAborted) is { } page)
        {
            await KeptAnswer.WriteAsync(context, page, clock.GetUtcNow());
        }
        else
        {
            await next(context);
        }
    }

    private async Task MakeAsync(HttpContext context, PageKey key, KeptPubliclyAttribute rule, Making making)
    {
        KeptPage? page = null;
        try
        {
            page = await MadePage.CatchAsync(context, next, (headers, bytes) =>
                new KeptPage(key, rule, making.Index, clock.GetUtcNow(), headers, bytes)
                {
                    IsOpen = context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null,
                });
            if (page is not null)
            {
                Keep(page, making, rule);
            }
        }
        finally
        {
            makings.TryRemove(new(key, making));
            making.Page.TrySetResult(page);
        }

        if (page is not null)
        {
            await KeptAnswer.WriteAsync(context, page, null);
        }
    }

    private void Keep(KeptPage page, Making making, KeptPubliclyAttribute rule)
    {
        if (IsStale(making, rule))
        {
            return;
        }

        pages.Keep(page);
        if (IsStale(making, rule))
        {
            // It changed between the look and the keeping: whoever changed it has looked through the memory already.
            pages.Remove(page);
        }
    }

    private bool IsStale(Making making, KeptPubliclyAttribute rule) =>
        changes.ChangedSince(making.Begun, rule.Tags) || (making.Index is { } version && version != index.Version);

    /// <summary>A page that is being made, and what had changed when it was begun.</summary>
    private sealed record Making(long Begun, long? Index)
    {
        public TaskCompletionSource<KeptPage?> Page { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool Equals(Making? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
