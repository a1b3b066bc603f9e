using Pole.Features.Resources.Finding;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>The case studies where they take place.</summary>
internal sealed class CaseStudiesInTheAtlas(ContentStore content) : IAtlasLayer
{
    public string Code => "retours";

    public string Title => "Retours d’expérience";

    public int Rank => 10;

    public string ListOf(string region) => new ResourceAsk().With(ResourceFacet.Named("region"), region).Path;

    public Task<IReadOnlyList<AtlasPlace>> PlacesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<AtlasPlace>>(
    [
        .. content.Current.All<Resource>(Language.Current)
            .Where(item => item.Sheet.CaseStudy is not null)
            .OrderBy(item => item.Sheet.Title, StringComparer.CurrentCulture)
            .Select(item => new AtlasPlace(item.Sheet.Title, $"{ResourceAsk.Address}/{item.Slug}", item.Sheet.Regions, DepartementsOf(item.Sheet))),
    ]);

    /// <summary>What only some may read shows its region alone, as its teaser does.</summary>
    private static IReadOnlyList<string> DepartementsOf(Resource sheet) =>
        sheet.Audience is ResourceAudience.Everyone ? sheet.CaseStudy!.Territory?.Departments ?? [] : [];
}
