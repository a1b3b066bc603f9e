using System.Globalization;
using System.Text.Json.Nodes;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using static Pole.Platform.Web.Describing.LinkedData;

namespace Pole.Features.Services.Catalogue;

/// <summary>A service in the words of schema.org: a training is a course whose sessions are its instances, the rest are services.</summary>
internal static class ServiceThings
{
    public static JsonObject Of(ContentItem<ServiceSheet> item, IReadOnlyList<SessionCard> sessions, SiteSettings site, Texts texts)
    {
        var service = item.Sheet;
        var isCourse = service.Kind is ServiceKind.Training;
        return Thing(
            isCourse ? "Course" : "Service",
            ("@id", IdOf(item.Slug, site)),
            ("url", site.Absolute(item.Address!)),
            ("name", service.Title),
            ("description", service.Summary),
            ("inLanguage", isCourse ? "fr" : null),
            ("provider", site.Organisation),
            ("audience", Each(service.Audience.Select(who => (JsonNode?)Thing("Audience", ("audienceType", who))))),
            ("serviceType", isCourse ? null : texts[service.Kind.Label].Value),
            ("areaServed", isCourse ? null : "FR"),
            ("teaches", isCourse ? Each(service.Objectives) : null),
            ("serviceOutput", isCourse ? null : Each(service.Deliverables.Select(what => (JsonNode?)Thing("Thing", ("name", what))))),
            ("offers", OffersOf(service.Price, site.Absolute(item.Address!))),
            ("hasCourseInstance", isCourse ? Each(sessions.Select(session => (JsonNode?)SessionThings.Of(session, service.Hours, site))) : null));
    }

    public static string IdOf(string slug, SiteSettings site) => site.Absolute($"/services/{slug}");

    /// <summary>Prices without tax, from the lowest to the highest by size of organisation.</summary>
    public static JsonNode OffersOf(SizePrices prices, string address) => Thing(
        "AggregateOffer",
        ("category", prices.IsFree ? "Free" : "Paid"),
        ("lowPrice", prices.Lowest.ToInvariant()),
        ("highPrice", prices.Highest.ToInvariant()),
        ("priceCurrency", nameof(Currency.EUR)),
        ("url", address));

    /// <summary>Hours as a duration of ISO 8601: <c>PT10H30M</c>.</summary>
    public static string WorkOf(decimal hours)
    {
        var minutes = (int)decimal.Round(hours * 60);
        return string.Create(CultureInfo.InvariantCulture, $"PT{minutes / 60}H{(minutes % 60 > 0 ? $"{minutes % 60}M" : "")}");
    }
}
