using Pole.Platform.Content;
using Pole.Platform.Geography;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Accreditation.Coverage;

/// <summary>Which territories have an accredited actor at one level of service today, and which have none.</summary>
internal sealed class CoverageOfLevel
{
    private readonly IReadOnlyDictionary<string, string> regionOf;

    public CoverageOfLevel(SchemeLevel level, ContentLibrary library, IReadOnlyList<Actor> actors)
    {
        (Level, Actors) = (level, actors);
        var departements = library.Vocabulary("departements").Terms;
        regionOf = departements.ToDictionary(d => d.Code, d => d.More["region"]);
        Departements = [.. departements.Select(d => new CoveredPlace(d.Code, d.Label(Language.Current), d.More["region"], [.. actors.Where(a => a.Covers(d.Code, d.More["region"]))]))];
        Epcis =
        [
            .. Epci.All.Where(e => regionOf.ContainsKey(e.Departements[0])).Select(e => new CoveredEpci(
                e, new(e.Siren, e.Name, regionOf[e.Departements[0]], [.. actors.Where(a => a.Covers(e, d => regionOf.GetValueOrDefault(d, "")))]))),
        ];
        Regions = [.. library.Vocabulary("regions").Terms.Select(RegionOf).OrderBy(r => r.Name, StringComparer.CurrentCulture)];
    }

    public SchemeLevel Level { get; }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<CoveredPlace> Departements { get; }

    public IReadOnlyList<CoveredEpci> Epcis { get; }

    public IReadOnlyList<CoveredRegion> Regions { get; }

    /// <summary>For the map: each organisation once, with the départements that it covers.</summary>
    public IReadOnlyList<AtlasPlace> Places =>
    [
        .. Actors.GroupBy(a => a.Id).Select(g =>
        {
            var covered = Departements.Where(d => d.Actors.Any(a => a.Id == g.Key)).ToList();
            return new AtlasPlace(g.First().Name, "/annuaire", [.. covered.Select(d => d.Region).Distinct()], [.. covered.Select(d => d.Code)]);
        }),
    ];

    private CoveredRegion RegionOf(Term region) => new(
        region.Code,
        region.Label(Language.Current),
        [.. Departements.Where(d => d.Region == region.Code)],
        [.. Epcis.Where(e => e.Place.Region == region.Code)]);
}

/// <summary>A territory and the accredited actors that cover it; several accreditations of one organisation are one actor.</summary>
internal sealed record CoveredPlace(string Code, string Name, string Region, IReadOnlyList<Actor> Actors)
{
    public int Count => Actors.Select(a => a.Id).Distinct().Count();

    public bool IsCovered => Actors is not [];
}

internal sealed record CoveredEpci(Epci Epci, CoveredPlace Place);

/// <summary>A region, with and without.</summary>
internal sealed record CoveredRegion(string Code, string Name, IReadOnlyList<CoveredPlace> Departements, IReadOnlyList<CoveredEpci> Epcis)
{
    public int CoveredDepartements => Departements.Count(d => d.IsCovered);

    public int CoveredEpcis => Epcis.Count(e => e.Place.IsCovered);

    public bool IsCovered => CoveredDepartements > 0;

    /// <summary>The people who live where nobody is accredited.</summary>
    public long PeopleWithout => Epcis.Where(e => !e.Place.IsCovered).Sum(e => (long)e.Epci.Population);
}
