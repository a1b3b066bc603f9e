using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Pole.Features.Editing.Links;

/// <summary>Another site, on this machine, that behaves as other sites do: it moves pages, loses them, fails and turns programs away.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private OtherSite(WebApplication site) => _site = site;

    /// <summary>What each path answers instead of what it says below.</summary>
    public ConcurrentDictionary<string, int> Statuses { get; } = new();

    /// <summary>Every request, its method before its path.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public string Address { get; private set; } = "";

    public static async Task<OtherSite> OpenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var site = new OtherSite(builder.Build());
        site._site.Run(site.AnswerAsync);
        await site._site.StartAsync();
        site.Address = site._site.Urls.Single();
        return site;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        Asked.Enqueue($"{context.Request.Method} {path}");
        context.Response.StatusCode = Statuses.TryGetValue(path, out var told) ? told : path switch
        {
            "/ici" => 200,
            "/sans-tete" => HttpMethods.IsHead(context.Request.Method) ? 405 : 200,
            "/demenagee" => 301,
            "/pour-un-temps" => 302,
            "/vers-rien" => 308,
            "/boucle" => 302,
            "/retiree" => 410,
            "/panne" => 503,
            "/fermee" => 403,
            _ => 404,
        };
        context.Response.Headers.Location = path switch
        {
            "/demenagee" or "/pour-un-temps" => "/ici",
            "/vers-rien" => "/nulle-part",
            "/boucle" => "/boucle",
            _ => default,
        };
        if (path == "/muette")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
