using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Geography;

namespace Pole.Features.Accreditation.Coverage;

/// <summary>
/// An accredited organisation on the map of coverage. It covers the territories of its perimeter; without one it counts for the
/// département where it sits, for nothing says that it goes further.
/// </summary>
internal sealed record Actor(
    Id<Organisation> Id, string Name, SchemeLevel Level, string Departement, string Region, IReadOnlyList<Territory> Territories, DateOnly Last)
{
    public bool Covers(string departement, string region) => Territories is []
        ? Departement == departement
        : Territories.Any(t => t.Holds(departement, region));

    /// <summary>Whether it covers an intercommunal body: named, or one of whose départements or regions is.</summary>
    public bool Covers(Epci epci, Func<string, string> regionOf) => Territories is []
        ? epci.Departements.Contains(Departement)
        : Territories.Any(t => t.Kind switch
        {
            TerritoryKind.Epci => t.Code == epci.Siren,
            TerritoryKind.Departement => epci.Departements.Contains(t.Code),
            TerritoryKind.Region => epci.Departements.Any(d => regionOf(d) == t.Code),
        });
}
