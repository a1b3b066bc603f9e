using System.Text.Json.Nodes;
using Pole.Features.Site.Finding;
using Pole.Features.Site.Pages;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Features.Site;

/// <summary>Pages of <c>content/pages/</c> in the words of schema.org: the home page is the association and its site, news are articles.</summary>
internal static class PageThings
{
    public static IEnumerable<JsonObject> Of(ContentPage page, SiteSettings site)
    {
        if (page.Path == "/")
        {
            yield return Association(page, site);
            yield return Whole(page, site);
        }
        else if (page.Item.Sheet is SitePage { Starts: { } starts, Place: { } place } when)
        {
            yield return Thing(
                "Event",
                ("@id", site.Absolute(page.Address)),
                ("name", page.Title),
                ("description", page.Item.Sheet.Summary),
                ("startDate", starts.ToIso()),
                ("endDate", (when.Ends ?? starts).ToIso()),
                ("eventStatus", "https://schema.org/EventScheduled"),
                ("location", Thing("Place", ("name", place), ("address", place))),
                ("organizer", Reference(site.OrganisationId)));
        }
        else if (page.Parent?.Path == NewsFeed.Page && page.Item.Entry.Publication.Published is { } day)
        {
            yield return Thing(
                "NewsArticle",
                ("@id", site.Absolute(page.Address)),
                ("headline", page.Title),
                ("description", page.Item.Sheet.Summary),
                ("datePublished", day.ToIso()),
                ("inLanguage", page.Item.Entry.Language.Tag),
                ("author", site.Organisation),
                ("publisher", Reference(site.OrganisationId)));
        }
    }

    private static JsonObject Association(ContentPage home, SiteSettings site)
    {
        var association = site.Organisation;
        association["description"] = home.Item.Sheet.Summary;
        association["areaServed"] = "FR";
        association["knowsLanguage"] = new JsonArray("fr", "en");
        return association;
    }

    private static JsonObject Whole(ContentPage home, SiteSettings site) => Thing(
        "WebSite",
        ("@id", site.Absolute("/#site")),
        ("name", site.Name),
        ("url", site.Absolute(home.Address)),
        ("inLanguage", home.Item.Reader.Tag),
        ("publisher", Reference(site.OrganisationId)),
        ("potentialAction", Thing(
            "SearchAction",
            ("target", Thing("EntryPoint", ("urlTemplate", site.Absolute(home.Item.Reader.AddressOf(SiteAsk.Address)) + "?q={search_term_string}"))),
            ("query-input", "required name=search_term_string"))));
}
