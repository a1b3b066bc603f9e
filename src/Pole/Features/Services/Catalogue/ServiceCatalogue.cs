using Pole.Platform.Content;
using Pole.Platform.Content.Yaml;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

/// <summary>Finds services and what regions make of them, in the language of the request.</summary>
internal sealed class ServiceCatalogue(ContentStore content)
{
    public IReadOnlyList<ContentItem<ServiceSheet>> All(Language? language = null) =>
        [.. content.Current.All<ServiceSheet>(language ?? Language.Current).OrderBy(s => s.Sheet.Order)];

    public ContentItem<ServiceSheet>? Find(string slug, Language? language = null) =>
        content.Current.Find<ServiceSheet>(slug, language ?? Language.Current);

    /// <summary>The service as a region offers it; also when it has been withdrawn from the public, for what was booked of it.</summary>
    public ServiceOffer? Offer(string slug, string? region, Language? language = null) =>
        content.Current.WithDrafts().Find<ServiceSheet>(slug, language ?? Language.Current) is { } service ? OfferOf(service, region) : null;

    public static ServiceOffer OfferOf(ContentItem<ServiceSheet> service, string? region) =>
        new(service.Slug, service.Sheet, service.Sheet.Variants.FirstOrDefault(v => v.Region == region)?.In(service.Reader));

    /// <summary>The words of a region's code; nothing for sessions held anywhere.</summary>
    public string? RegionName(string? code) =>
        code is null ? null : content.Current.FindVocabulary("regions")?.Label(code, Language.Current) ?? code;

    public string SectorName(string code) => content.Current.FindVocabulary("sectors")?.Label(code, Language.Current) ?? code;

    public IReadOnlyList<Term> Regions => content.Current.FindVocabulary("regions")?.Terms ?? [];

    /// <summary>The title of a sheet of another section, such as a toolkit; its slug while nobody reads that section.</summary>
    public string TitleOf(string section, string slug) =>
        content.Current.Find(new ContentKey(section, slug), Language.Current)?.Keys?.Find("title")?.Value is YamlText title ? title.Text : slug;
}
