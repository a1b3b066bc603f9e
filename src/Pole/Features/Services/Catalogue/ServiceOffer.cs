using Pole.Features.Billing.CoFinancing;

namespace Pole.Features.Services.Catalogue;

/// <summary>A service as it is offered in one region, or anywhere: the variant's word where it has one, else the service's.</summary>
internal sealed record ServiceOffer(string Slug, ServiceSheet Service, ServiceVariant? Variant)
{
    public string Title => Variant?.Title ?? Service.Title;

    public string? Region => Variant?.Region;

    public string? Partner => Variant?.Partner;

    public SizePrices Price => Variant?.Price ?? Service.Price;

    /// <summary>Co-financing is always a region's own: no convention pays everywhere.</summary>
    public CoFinancingRule? CoFinancing => Variant?.CoFinancing;

    public bool IsFree => Service.Booking is BookingMode.Free || Price.IsFree;
}
