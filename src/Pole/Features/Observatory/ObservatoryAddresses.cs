using Pole.Platform.Content;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The observatory in the site map.</summary>
internal sealed class ObservatoryAddresses(ContentStore content) : ISiteMapPart
{
    public IEnumerable<string> Paths => content.Current.All<IndicatorSheet>(Language.French)
        .Select(i => $"/observatoire/{i.Slug}").Prepend("/observatoire");
}
