namespace Pole.Features.Accreditation.Perimeters;

/// <summary>What an accreditation was granted for, inside what its scheme covers: types of actions, services, territories. A side that names nothing is open.</summary>
internal sealed record Perimeter(IReadOnlyList<string> Types, IReadOnlyList<string> Services, IReadOnlyList<string> Territories)
{
    public static Perimeter Whole { get; } = new([], [], []);

    public bool Covers(Deed deed) =>
        (Types is [] || Types.Contains(deed.ActionType))
        && (Services is [] || deed.Service is null || Services.Contains(deed.Service))
        && (Territories is [] || !deed.IsSomewhere || Territories.Any(t => Territory.Read(t)?.Holds(deed.Departement, deed.Region) == true));
}

/// <summary>What somebody does under an accreditation: of which type, which service, and where, as far as it is known.</summary>
internal sealed record Deed(string ActionType, string? Service = null, string Departement = "", string Region = "")
{
    public bool IsSomewhere => Departement.Length > 0 || Region.Length > 0;
}
