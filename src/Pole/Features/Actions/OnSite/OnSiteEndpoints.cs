using System.Text.Json;
using Microsoft.Extensions.Options;
using Pole.Platform.Theming;
using Pole.Platform.Web;

namespace Pole.Features.Actions.OnSite;

/// <summary>What lets a phone install the page and open it without network: its manifest and its worker, which asks this host alone.</summary>
internal static class OnSiteEndpoints
{
    public const string Page = "/relais/terrain";

    /// <summary>Another program makes another worker: the page that it keeps may have changed with it.</summary>
    private static string Version => typeof(OnSiteEndpoints).Module.ModuleVersionId.ToString("N")[..8];

    public static void MapOnSite(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Page}/manifest.webmanifest", Manifest).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet($"{Page}/sw.js", Worker).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Manifest(HttpRequest request, ActiveTheme theme, IOptions<SiteSettings> site, Texts texts) => Results.Json(
        new
        {
            name = site.Value.Name,
            short_name = texts["Terrain"].Value,
            lang = Languages.Current,
            start_url = request.PathBase + Page,
            scope = request.PathBase + Page,
            display = "standalone",
            background_color = "#FBFAF6",
            theme_color = "#0B5D3B",
            icons = new[] { new { src = theme.Files.Address("ring.svg"), sizes = "any", type = "image/svg+xml", purpose = "any" } },
        },
        contentType: "application/manifest+json");

    /// <summary>What the page is made of, by name and fingerprint: a new theme makes a new worker, which fetches it anew.</summary>
    private static IResult Worker(HttpContext http, ActiveTheme theme)
    {
        var page = http.Request.PathBase + Page;
        string[] shell = [page, $"/assets/{theme.Files.StyleSheet.Address}", theme.Files.Address("on-site.js"), theme.Files.Address("ring.svg")];
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["Service-Worker-Allowed"] = page;
        return Results.Text(
            $"const VERSION = '{Version}', PAGE = {JsonSerializer.Serialize(page)}, SHELL = {JsonSerializer.Serialize(shell)};\nimportScripts({JsonSerializer.Serialize(theme.Files.Address("on-site-worker.js"))});\n",
            "text/javascript; charset=utf-8");
    }
}
