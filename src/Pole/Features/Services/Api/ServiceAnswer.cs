using Pole.Features.Billing.Vat;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Web;

namespace Pole.Features.Services.Api;

/// <summary>A standardised service as <c>GET /api/v1/services</c> tells it.</summary>
internal sealed record ServiceAnswer
{
    public required string Slug { get; init; }

    public required string Url { get; init; }

    /// <summary>The language of its words.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required ServiceLevel Level { get; init; }

    public required ServiceKind Kind { get; init; }

    public required string Duration { get; init; }

    public required decimal Hours { get; init; }

    public required IReadOnlyList<string> Audience { get; init; }

    public required Maturity Maturity { get; init; }

    public required IReadOnlyList<string> Objectives { get; init; }

    public required IReadOnlyList<string> Deliverables { get; init; }

    /// <summary>Codes of sectors; none when it is for all.</summary>
    public required IReadOnlyList<string> Sectors { get; init; }

    public required BookingMode Booking { get; init; }

    /// <summary>What a price pays for.</summary>
    public required PriceUnit Unit { get; init; }

    /// <summary>List prices without tax.</summary>
    public required PricesBySize Prices { get; init; }

    /// <summary>The percentage that a member does not pay.</summary>
    public required Rate MemberDiscount { get; init; }

    /// <summary>The percentage of value-added tax.</summary>
    public required Rate VatRate { get; init; }

    public required IReadOnlyList<RegionalAnswer> Variants { get; init; }

    public static ServiceAnswer Of(ContentItem<ServiceSheet> item, ServiceCatalogue catalogue, SiteSettings site)
    {
        var service = item.Sheet;
        return new()
        {
            Slug = item.Slug,
            Url = site.Absolute(item.Address!),
            Language = item.Entry.Language.Tag,
            Title = service.Title,
            Summary = service.Summary,
            Level = service.Level,
            Kind = service.Kind,
            Duration = service.Duration,
            Hours = service.Hours,
            Audience = service.Audience,
            Maturity = service.Maturity,
            Objectives = service.Objectives,
            Deliverables = service.Deliverables,
            Sectors = service.Sectors,
            Booking = service.Booking,
            Unit = service.Unit,
            Prices = PricesBySize.Of(service.Price),
            MemberDiscount = service.MemberDiscount,
            VatRate = service.Vat.Rate,
            Variants = [.. service.Variants.Select(v => RegionalAnswer.Of(new ServiceOffer(item.Slug, service, v), catalogue))],
        };
    }
}

/// <summary>List prices without tax, by size of organisation (EU definition).</summary>
internal sealed record PricesBySize(Money Tpe, Money Pe, Money Me, Money Ge)
{
    public static PricesBySize Of(SizePrices prices) => new(prices.Tpe, prices.Pe, prices.Me, prices.Ge);
}

/// <summary>What a region makes of a service.</summary>
internal sealed record RegionalAnswer(string Region, string RegionName, string Title, string? Partner, PricesBySize Prices, CoFinancingAnswer? CoFinancing)
{
    public static RegionalAnswer Of(ServiceOffer offer, ServiceCatalogue catalogue) => new(
        offer.Region!,
        catalogue.RegionName(offer.Region)!,
        offer.Title,
        offer.Partner,
        PricesBySize.Of(offer.Price),
        offer.CoFinancing is { } rule ? new(rule.Funder, rule.Convention, rule.Rate, rule.Ceiling) : null);
}

/// <summary>What a funder takes upon itself: a percentage of the price, up to a ceiling for each organisation.</summary>
internal sealed record CoFinancingAnswer(string Funder, string Convention, Rate Rate, Money? Ceiling);
