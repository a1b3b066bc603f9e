using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Platform.Geography;

/// <summary>
/// How many places concern each département and each region. A place that names no département concerns its whole regions, and so
/// each département there; in a region it counts once, however many of its départements it names.
/// </summary>
internal sealed class FranceCounts
{
    private readonly IReadOnlyList<Term> departements;
    private readonly IReadOnlyList<AtlasPlace> places;

    public FranceCounts(ContentLibrary library, IReadOnlyList<AtlasPlace> places)
    {
        (departements, this.places) = (library.Vocabulary("departements").Terms, places);
        All = [.. library.Vocabulary("regions").Terms.Select(Region).OrderBy(region => region.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Every region, in the order of their names.</summary>
    public IReadOnlyList<RegionCount> All { get; }

    /// <summary>The regions where something is.</summary>
    public IEnumerable<RegionCount> Regions => All.Where(region => region.Places.Count > 0);

    /// <summary>The places that concern a département.</summary>
    public int Of(string departement)
    {
        var region = RegionOf(departements.First(term => term.Code == departement));
        return places.Count(place => place.Departements.Contains(departement) || (place.Departements.Count == 0 && place.Regions.Contains(region)));
    }

    private static string RegionOf(Term departement) => departement.More["region"];

    private RegionCount Region(Term region)
    {
        var inside = departements.Where(d => RegionOf(d) == region.Code).ToList();
        return new(
            region.Code,
            region.Label(Language.Current),
            [
                .. from place in places
                   let named = inside.Where(d => place.Departements.Contains(d.Code)).Select(d => $"{d.Label(Language.Current)} ({d.Code})").ToList()
                   where named.Count > 0 || (place.Departements.Count == 0 && place.Regions.Contains(region.Code))
                   select new PlaceInRegion(place, string.Join(", ", named)),
            ]);
    }
}

/// <summary>A region and the different places that concern it.</summary>
internal sealed record RegionCount(string Code, string Name, IReadOnlyList<PlaceInRegion> Places);

/// <summary>A place, and the départements of one region that it names; empty when it stands for the whole region.</summary>
internal sealed record PlaceInRegion(AtlasPlace Place, string Where);
