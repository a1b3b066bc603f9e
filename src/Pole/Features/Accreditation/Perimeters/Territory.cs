using Pole.Platform.Geography;

namespace Pole.Features.Accreditation.Perimeters;

/// <summary>What kind of territory a perimeter names.</summary>
internal enum TerritoryKind
{
    Region,
    Departement,
    Epci,
}

/// <summary>A région, a département or an intercommunal body, by its code of INSEE or its SIREN; kept as <c>region:84</c>, <c>departement:73</c>, <c>epci:200069110</c>.</summary>
internal sealed record Territory(TerritoryKind Kind, string Code)
{
    public static Territory? Read(string text) => text.Split(':') is [var kind, var code] && KindOf(kind) is { } known ? new(known, code) : null;

    /// <summary>Whether what is done there is inside. Of an intercommunal body the départements of its communes are: actions say no finer place.</summary>
    public bool Holds(string departement, string region) => Kind switch
    {
        TerritoryKind.Region => region == Code,
        TerritoryKind.Departement => departement == Code,
        TerritoryKind.Epci => Epci.All.Any(e => e.Siren == Code && e.Departements.Contains(departement)),
    };

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Code}";

    private static TerritoryKind? KindOf(string text) => text switch
    {
        "region" => TerritoryKind.Region,
        "departement" => TerritoryKind.Departement,
        "epci" => TerritoryKind.Epci,
        _ => null,
    };
}
