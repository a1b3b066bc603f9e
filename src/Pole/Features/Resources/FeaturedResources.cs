using Microsoft.AspNetCore.Mvc;
using Pole.Features.Resources.CaseStudies;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>A case study for the home page, and the one figure that it is shown with.</summary>
internal sealed record FeaturedResource(ContentItem<Resource> Item, Figure Figure);

/// <summary>The part of the home page about resources: a search box and up to three case studies chosen by their <c>featured</c> key.</summary>
public sealed class FeaturedResources(ContentStore content) : ViewComponent
{
    private const int Most = 3;

    public IViewComponentResult Invoke() => View("/Features/Resources/_Featured.cshtml", Chosen());

    private List<FeaturedResource> Chosen() =>
    [
        .. content.Current.All<Resource>(Language.Current)
            .Select(item => (item, figure: item.Sheet.CaseStudy?.KeyFigures.FirstOrDefault(figure => figure.Label == item.Sheet.Featured)))
            .Where(one => one.figure is not null)
            .Select(one => new FeaturedResource(one.item, one.figure!))
            .Take(Most),
    ];
}
