using Pole.Platform.Content;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

/// <summary>The public addresses of the catalogue and the agenda.</summary>
internal sealed class ServiceAddresses(ContentStore content) : ISiteMapPart
{
    public IEnumerable<string> Paths =>
        ["/services", "/agenda", .. content.Current.All<ServiceSheet>(Language.French).Select(s => $"/services/{s.Slug}")];
}
