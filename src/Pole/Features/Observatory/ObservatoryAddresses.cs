using Pole.Platform.Content;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The observatory in the site map.</summary>
internal sealed class ObservatoryAddresses(ContentStore content) : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages => content.Current.All<IndicatorSheet>(Language.French)
        .Select(i => new SiteMapPage($"/observatoire/{i.Slug}")).Prepend(new("/observatoire/comparer")).Prepend(new("/observatoire"));
}
