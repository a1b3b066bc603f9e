using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources.Api;

/// <summary>The newest resources that bear a date, for feed readers (RFC 4287). Who has the latest is told so in one line.</summary>
internal static class NewResourcesFeed
{
    private const int Longest = 30;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void MapNewResourcesFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ressources.atom", Write).AllowAnonymous().CacheOutput(PublicPages.Policy);

    private static FileContentHttpResult Write(ContentStore content, IOptions<SiteSettings> site, Texts texts)
    {
        var items = content.Current.All<Resource>(Language.Current)
            .Where(item => item.DatedOn is not null)
            .OrderByDescending(item => item.DatedOn)
            .ThenBy(item => item.Slug, StringComparer.Ordinal)
            .Take(Longest)
            .ToList();
        var address = site.Value.Absolute(Language.Current.AddressOf("/ressources.atom"));
        var newest = items.Select(item => item.DatedOn).FirstOrDefault() ?? DateOnly.MinValue;
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", Language.Current.Tag),
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", $"{texts["Nouvelles ressources"]} · {site.Value.Name}"),
            new XElement(Atom + "updated", Instant(newest)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Value.Name)),
            Link("self", address, "application/atom+xml"),
            Link("alternate", site.Value.Absolute(Language.Current.AddressOf(ResourceAsk.Address)), "text/html"),
            items.Select(item => Entry(item, site.Value, texts)));
        var bytes = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true);
        return TypedResults.File(bytes, "application/atom+xml; charset=utf-8", entityTag: tag);
    }

    private static XElement Entry(ContentItem<Resource> item, SiteSettings site, Texts texts)
    {
        var address = site.Absolute(item.Address!);
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", item.Sheet.Title),
            new XElement(Atom + "updated", Instant(item.DatedOn!.Value)),
            new XElement(Atom + "summary", item.Sheet.Summary),
            new XElement(Atom + "category", new XAttribute("term", item.Sheet.Type.Code), new XAttribute("label", texts[item.Sheet.Type.Label])),
            Link("alternate", address, "text/html"));
    }

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));

    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
