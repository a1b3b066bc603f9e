using Pole.Platform.Content;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

/// <summary>The public addresses of the catalogue and the agenda.</summary>
internal sealed class ServiceAddresses(ContentStore content) : ISiteMapPart
{
    public IEnumerable<SiteMapPage> Pages =>
    [
        new("/services"),
        new("/agenda"),
        .. content.Current.All<ServiceSheet>(Language.French)
            .Select(s => new SiteMapPage($"/services/{s.Slug}", $"service/{s.Slug}", s.Entry.Publication.Published)),
    ];
}
