using Pole.Kernel;

namespace Pole.Features.Services.Catalogue;

/// <summary>A service as lists show it.</summary>
internal sealed record ServiceCard(string Slug, ServiceSheet Service, Money From, DateOnly? NextSession)
{
    public bool IsFree => Service.Booking is BookingMode.Free || (Service.Price.IsFree && From.IsZero);

    /// <summary>The least that anyone, anywhere, pays for it before discounts.</summary>
    public static Money LowestOf(ServiceSheet service) =>
        service.Variants.Select(v => v.Price).OfType<SizePrices>().Append(service.Price).Select(p => p.Lowest).Min();
}
