using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Platform.Geography;

/// <summary>
/// How many places concern each département and each region. A place that names no département concerns its whole regions, and so
/// each département there; in a region it counts once, however many of its départements it names.
/// </summary>
internal sealed class FranceCounts
{
    private readonly ContentLibrary library;
    private readonly IReadOnlyList<AtlasPlace> places;

    public FranceCounts(ContentLibrary library, IReadOnlyList<AtlasPlace> places)
    {
        (this.library, this.places) = (library, places);
        Regions = [.. library.Vocabulary("regions").Terms.Select(Region).Where(region => region.Count > 0)];
    }

    /// <summary>The regions where something is, in the order of their names.</summary>
    public IReadOnlyList<RegionCount> Regions { get; }

    /// <summary>The places that concern a département.</summary>
    public int Of(string departement) => places.Count(place =>
        place.Departements.Contains(departement) || (place.Departements.Count == 0 && place.Regions.Contains(RegionOf(departement))));

    public string RegionOf(string departement) => library.Vocabulary("departements").Find(departement)?.More["region"] ?? "";

    public string NameOf(string departement) => library.Vocabulary("departements").Label(departement, Language.Current);

    public string RegionName(string region) => library.Vocabulary("regions").Label(region, Language.Current);

    private RegionCount Region(Term region)
    {
        var inside = library.Vocabulary("departements").Terms.Where(d => d.More["region"] == region.Code).ToList();
        var everywhere = places.Where(p => p.Departements.Count == 0 && p.Regions.Contains(region.Code)).ToList();
        var departements = inside
            .Select(d => new DepartementCount(d.Code, d.Label(Language.Current), [.. places.Where(p => p.Departements.Contains(d.Code))]))
            .Where(d => d.Places.Count > 0).ToList();
        return new(
            region.Code,
            region.Label(Language.Current),
            everywhere.Concat(departements.SelectMany(d => d.Places)).Distinct().Count(),
            everywhere,
            departements);
    }
}

/// <summary>A region, how many different places concern it, those all over it, and those of its départements.</summary>
internal sealed record RegionCount(
    string Code, string Name, int Count, IReadOnlyList<AtlasPlace> Everywhere, IReadOnlyList<DepartementCount> Departements);

internal sealed record DepartementCount(string Code, string Name, IReadOnlyList<AtlasPlace> Places);
