namespace Pole.Features.Accreditation.Perimeters;

/// <summary>The standardised services whose delivery asks for an accreditation; told by the feature that keeps the catalogue.</summary>
internal interface IDeliveredServices
{
    /// <summary>The slugs and titles, in the language of the request.</summary>
    IReadOnlyList<DeliveredService> Under(string scheme);
}

internal sealed record DeliveredService(string Slug, string Title);
