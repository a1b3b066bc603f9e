using System.Globalization;
using Microsoft.Extensions.Options;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Site;

/// <summary>The files that programs ask for by their agreed names: robots.txt (RFC 9309) and security.txt (RFC 9116).</summary>
internal static class WellKnown
{
    /// <summary>Where nobody finds anything without signing in.</summary>
    private static readonly string[] Rooms = ["/compte/", "/espace/", "/relais/", "/admin/"];

    public static void MapWellKnown(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots).AllowAnonymous().KeepPublicly();
        routes.MapGet("/.well-known/security.txt", Security).AllowAnonymous();
    }

    private static IResult Robots(IOptions<SiteSettings> site)
    {
        var closed = new[] { "", Languages.EnglishPrefix }.SelectMany(prefix => Rooms.Select(room => $"Disallow: {prefix}{room}"));
        return Results.Text(string.Join('\n', ["User-agent: *", .. closed, "", $"Sitemap: {site.Value.Absolute("/sitemap.xml")}", ""]));
    }

    private static IResult Security(IOptions<SiteSettings> site, TimeProvider clock) => Results.Text(
        $"""
        Contact: {site.Value.Absolute("/contact")}
        Expires: {clock.GetUtcNow().AddMonths(6).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture)}
        Preferred-Languages: fr, en
        Canonical: {site.Value.Absolute("/.well-known/security.txt")}

        """);
}
