using Microsoft.Extensions.Options;
using Pole.Features.Resources.Citing;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;

namespace Pole.Features.Resources.Harvesting;

/// <summary>Tells programs of a resource on its page, the same to whoever opens it.</summary>
internal sealed class ResourceDescription(
    PageDescription page, ResourceThings things, ResourceDublinCore dublinCore, IOptions<SiteSettings> site, Texts texts)
{
    /// <returns>How the resource is cited, for people.</returns>
    public Citation Tell(ContentItem<Resource> item, HttpResponse response)
    {
        var citation = Citation.Of(item, site.Value, texts);
        page.Tell(things.Of(item, citation, site.Value));
        page.Tell(dublinCore.Of(item, citation));
        response.Signpost(ResourceSignposts.Of(item, citation, site.Value));
        return citation;
    }
}
