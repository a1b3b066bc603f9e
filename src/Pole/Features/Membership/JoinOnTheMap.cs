using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership;

/// <summary>The public page of this feature, for the site map.</summary>
internal sealed class JoinOnTheMap : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages => [new("/adhesion")];
}
