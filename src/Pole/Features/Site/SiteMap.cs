using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>What search engines and security researchers ask for: the site map, robots.txt and security.txt.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static void MapSiteMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sitemap.xml", SiteMapXml).AllowAnonymous().KeepPublicly();
        routes.MapGet("/robots.txt", Robots).AllowAnonymous().KeepPublicly();
        routes.MapGet("/.well-known/security.txt", Security).AllowAnonymous();
    }

    private static IResult SiteMapXml(ContentStore content, IOptions<SiteSettings> site, IEnumerable<ISiteMapPart> parts)
    {
        var library = content.Current;
        var paths = library.Pages(Language.French).Select(p => p.Path)
            .Concat(library.All<HelpSheet>(Language.French).Select(h => $"/aide/{h.Slug}"))
            .Concat(parts.SelectMany(p => p.Paths))
            .Distinct();
        var document = new XDocument(new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName),
            paths.SelectMany(path => Entries(site.Value, path))));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document, "application/xml", Encoding.UTF8);
    }

    /// <summary>The page in both languages, each naming the other.</summary>
    private static IEnumerable<XElement> Entries(SiteSettings site, string path)
    {
        var languages = Enum.GetValues<Language>();
        return languages.Select(language => new XElement(
            Map + "url",
            new XElement(Map + "loc", site.Absolute(language.AddressOf(path))),
            languages.Select(other => new XElement(
                Xhtml + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Tag),
                new XAttribute("href", site.Absolute(other.AddressOf(path)))))));
    }

    private static IResult Robots(IOptions<SiteSettings> site) => Results.Text(
        $"""
        User-agent: *
        Disallow: /compte/
        Disallow: /espace/
        Disallow: /relais/
        Disallow: /admin/
        Sitemap: {site.Value.Absolute("/sitemap.xml")}

        """);

    private static IResult Security(IOptions<SiteSettings> site, TimeProvider clock) => Results.Text(
        $"""
        Contact: {site.Value.Absolute("/contact")}
        Expires: {clock.GetUtcNow().AddMonths(6).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture)}
        Preferred-Languages: fr, en

        """);
}
