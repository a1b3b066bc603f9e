using Pole.Platform.Content;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>The public pages of this feature, for the site map.</summary>
internal sealed class SchemesOnTheMap(ContentStore content) : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages =>
    [
        new("/annuaire"),
        new("/verification"),
        new("/couverture"),
        .. content.Current.All<SchemeSheet>(Language.French).Select(scheme => new SiteMapPage($"/referentiels/{scheme.Slug}")),
    ];
}
