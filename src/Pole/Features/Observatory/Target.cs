using Pole.Platform.Content;

namespace Pole.Features.Observatory;

/// <summary>What an indicator is to reach: in a year, or under a convention until a day; in a region or a territory, or anywhere.</summary>
internal sealed record Target
{
    public required decimal Value { get; init; }

    public int? Year { get; init; }

    [Term("regions")]
    public string? Region { get; init; }

    /// <summary>The place as actions name it: an intercommunality, a business park.</summary>
    public string? Territory { get; init; }

    /// <summary>The convention as actions name it, with its funder.</summary>
    public string? Convention { get; init; }

    public string? Funder { get; init; }

    /// <summary>For a convention: the last day that counts.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it asks for nothing that only those who see every figure are told.</summary>
    public bool IsOfYearAndRegion => Convention is null && Territory is null;

    public bool Counts(Observed one) =>
        (Year is null || one.FirstDay.Year == Year)
        && (Until is null || one.FirstDay <= Until)
        && (Region is null || one.Region == Region)
        && (Territory is null || (one is ApprovedAction action && string.Equals(action.Territory, Territory, StringComparison.OrdinalIgnoreCase)))
        && (Convention is null || (one is ApprovedAction funded && funded.Fundings.Any(f => f.Convention == Convention && f.Funder == Funder)));

    /// <summary>Whether it belongs on a page of this scope.</summary>
    public bool StandsIn(Scope scope) =>
        (scope.Year is null || scope.Year == Year) && scope.Region == Region
        && (scope.Funder is null ? Funder is null || scope is { Year: null, Region: null } : scope.Funder == Funder);

    /// <summary>What is amiss with it, in French for whoever writes the content; nothing when it is in order.</summary>
    public string? Fault => this switch
    {
        { Value: <= 0 } => "une cible est un nombre plus grand que zéro (« value »)",
        { Year: null, Convention: null } => "une cible vaut pour une année (« year ») ou pour une convention (« convention »)",
        { Year: not null, Convention: not null } => "une cible vaut pour une année ou pour une convention, pas pour les deux",
        { Year: < 2000 or > 2100 } => "l’année d’une cible est comprise entre 2000 et 2100",
        { Convention: not null, Funder: null } => "la cible d’une convention nomme son financeur (« funder »)",
        { Convention: not null, Until: null } => "la cible d’une convention dit jusqu’à quel jour elle court (« until »)",
        { Convention: null, Funder: not null } => "un financeur ne fixe de cible que par une convention (« convention »)",
        _ => null,
    };
}
