using Pole.Platform.Web.Parts;

namespace Pole.Features.Site.Atlas;

/// <summary>The map of France, for the site map; its layers are the same page.</summary>
internal sealed class AtlasOnTheMap : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages => [new(AtlasModel.Address)];
}
