using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>
/// Every public page for search engines, in both languages (sitemaps.org). A page says the day of its last change only where the
/// site knows it: engines soon stop to believe days that are those of a deployment.
/// </summary>
internal static class SiteMap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static void MapSiteMap(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/sitemap.xml", WriteAsync).AllowAnonymous().KeepPublicly();

    private static async Task<IResult> WriteAsync(
        ContentStore content, PoleDb db, IOptions<SiteSettings> site, IEnumerable<ISiteMapPart> parts, CancellationToken cancel)
    {
        var library = content.Current;
        var pages = library.Pages(Language.French).Select(p => new SiteMapPage(p.Path, $"page{p.Path}", p.Item.Entry.Publication.Published))
            .Concat(library.All<HelpSheet>(Language.French).Select(h => new SiteMapPage($"/aide/{h.Slug}", $"help/aide/{h.Slug}", h.Entry.Publication.Published)))
            .Concat(parts.SelectMany(p => p.Pages))
            .DistinctBy(page => page.Path);
        var noticed = await NoticedAsync(db, cancel);
        var document = new XDocument(new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml.NamespaceName),
            pages.SelectMany(page => Entries(site.Value, page, noticed))));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document, "application/xml", Encoding.UTF8);
    }

    /// <summary>The days on which the site noticed that what people find changed.</summary>
    private static Task<Dictionary<string, DateTimeOffset>> NoticedAsync(PoleDb db, CancellationToken cancel) =>
        db.NotedDocuments.AsNoTracking().Where(document => document.ChangedAt != null)
            .ToDictionaryAsync(document => document.Key, document => document.ChangedAt!.Value, StringComparer.Ordinal, cancel);

    /// <summary>The page in both languages, each naming the other.</summary>
    private static IEnumerable<XElement> Entries(SiteSettings site, SiteMapPage page, Dictionary<string, DateTimeOffset> noticed)
    {
        var languages = Enum.GetValues<Language>();
        return languages.Select(language => new XElement(
            Map + "url",
            new XElement(Map + "loc", site.Absolute(language.AddressOf(page.Path))),
            LastChange(page, language, noticed) is { } day ? new XElement(Map + "lastmod", day.ToIso()) : null,
            languages.Select(other => Alternate(other.Tag, site.Absolute(other.AddressOf(page.Path)))),
            Alternate("x-default", site.Absolute(page.Path))));
    }

    private static XElement Alternate(string language, string address) => new(
        Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));

    /// <summary>The day it bears, or the later one on which the site noticed a change; a page without a text of its language shows the French one.</summary>
    private static DateOnly? LastChange(SiteMapPage page, Language language, Dictionary<string, DateTimeOffset> noticed)
    {
        DateOnly? Noticed(Language of) =>
            noticed.TryGetValue($"{page.Found}.{of.Tag}", out var instant) ? Paris.DayOf(instant) : null;
        return new[] { page.Published, Noticed(language) ?? Noticed(Language.French) }.Max();
    }
}
