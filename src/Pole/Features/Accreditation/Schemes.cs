using Pole.Platform.Content;

namespace Pole.Features.Accreditation;

/// <summary>The schemes of <c>content/schemes/</c>, in the language of the request.</summary>
internal sealed class Schemes(ContentStore content)
{
    public IReadOnlyList<ContentItem<SchemeSheet>> All => content.Current.All<SchemeSheet>(Language.Current);

    public ContentItem<SchemeSheet>? Find(string slug) => content.Current.Find<SchemeSheet>(slug, Language.Current);

    /// <summary>The title of a scheme; its slug when content no longer has it.</summary>
    public string TitleOf(string slug) => Find(slug)?.Sheet.Title ?? slug;

    public string TitleOf(string slug, string language) =>
        content.Current.Find<SchemeSheet>(slug, Language.Of(language))?.Sheet.Title ?? slug;

    public string SummaryOf(string slug, string language) =>
        content.Current.Find<SchemeSheet>(slug, Language.Of(language))?.Sheet.Summary ?? "";

    public IReadOnlyList<SchemePoint> CriteriaOf(string slug, string language) =>
        content.Current.Find<SchemeSheet>(slug, Language.Of(language))?.Sheet.Criteria ?? [];

    public string ActionLabel(string actionType) => content.Current.Vocabulary("action-types").Label(actionType, Language.Current);

    public string RegionLabel(string region) => content.Current.Vocabulary("regions").Label(region, Language.Current);

    public bool HasRegion(string? region) => content.Current.Vocabulary("regions").Has(region);

    /// <summary>What the scheme covers, in words.</summary>
    public IReadOnlyList<string> ActionLabels(string slug) =>
        [.. Find(slug)?.Sheet.CoversActions.Select(ActionLabel) ?? []];
}
