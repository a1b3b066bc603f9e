using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>The pages of the resource centre, for the site map.</summary>
internal sealed class ResourceAddresses(ContentStore content) : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages =>
    [
        new(ResourceAsk.Address),
        .. content.Current.All<Resource>(Language.French)
            .Select(item => new SiteMapPage($"{ResourceAsk.Address}/{item.Slug}", $"{ResourcesToFind.Kind}/{item.Slug}", item.Entry.Publication.Published)),
    ];
}
