using System.Collections.Concurrent;
using Microsoft.AspNetCore.RateLimiting;
using Pole.Platform.Reading;

namespace Pole.Platform.Web.Keeping;

/// <summary>
/// Makes a public page once for all who ask for it meanwhile, and keeps it. A page that something changed under while it was made
/// is given to those who asked before the change, and is not kept.
/// </summary>
internal sealed class KeepPages(RequestDelegate next, KeptPages pages, Editions editions, PackKeptPages packer, TimeProvider clock)
{
    private readonly ConcurrentDictionary<PageKey, Making> makings = [];

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>() is not { } rule || !MayBeKept(context, rule))
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

    private static bool MayBeKept(HttpContext context, KeptPubliclyAttribute rule) =>
        AnswerKeptPages.IsRead(context.Request) && (rule.IsFile || AnswerKeptPages.IsShared(context.Request)) && rule.Admits(context);

    private async Task MakeOrWaitAsync(HttpContext context, PageKey key, KeptPubliclyAttribute rule)
    {
        var mine = new Making(editions.Current);
        var first = makings.GetOrAdd(key, mine);
        if (first != mine && !first.StillHolds(editions))
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
            making.Readings.Begin();
            page = await MadePage.CatchAsync(context, next, made => Made(context, key, rule, making, made));
            if (page is not null)
            {
                pages.Keep(page);
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

    private KeptPage Made(HttpContext context, PageKey key, KeptPubliclyAttribute rule, Making making, MadeBytes made)
    {
        if (making.Readings.All is [])
        {
            editions.NoteContent();
        }

        return new(key, clock.GetUtcNow(), made.Headers, made.Bytes)
        {
            Readings = making.Readings.All,
            Edition = making.Begun,
            IsOpen = context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null,
            IsFile = rule.IsFile,
            IsOfAnyone = making.Readings.AreOfAnyone,
            Own = made.Own,
            Lasts = rule.IsFile ? context.Response.Headers.CacheControl.ToString() : null,
            IsPackable = Codings.Shrink(context.Response.ContentType),
        };
    }

    /// <summary>A page that is being made, and what the site said when it was begun.</summary>
    private sealed class Making(Edition begun)
    {
        public Edition Begun => begun;

        public Readings Readings { get; } = new();

        public TaskCompletionSource<KeptPage?> Page { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Whether what it was made of so far is still so.</summary>
        public bool StillHolds(Editions editions) => editions.IsCurrent(begun) || Readings.StillHold;
    }
}
