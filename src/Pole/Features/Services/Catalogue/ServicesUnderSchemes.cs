using Pole.Features.Accreditation.Perimeters;
using Pole.Platform.Content;

namespace Pole.Features.Services.Catalogue;

/// <summary>Tells which services ask their deliverers for an accreditation, so that a perimeter can name them.</summary>
internal sealed class ServicesUnderSchemes(ContentStore content) : IDeliveredServices
{
    public IReadOnlyList<DeliveredService> Under(string scheme) =>
    [
        .. content.Current.All<ServiceSheet>(Language.Current)
            .Where(s => s.Sheet.Accreditation == scheme)
            .Select(s => new DeliveredService(s.Slug, s.Sheet.Title)),
    ];
}
