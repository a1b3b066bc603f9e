using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Actions.Following;

/// <summary>A synergy as one action tells of it.</summary>
internal sealed record ToldSynergy(SynergyTeller Teller, string Title, SynergyState State)
{
    /// <summary>The line of the action that tells it.</summary>
    public Id<ActionSynergy> Line { get; init; }

    /// <summary>Who takes part, in the words of the author.</summary>
    public string Parties { get; init; } = "";

    public YearlyGains Gains { get; init; } = new();

    public SynergyKind Kind { get; init; }

    public SynergyNature Nature { get; init; }
}

/// <summary>An action, as far as it matters for telling whether another one speaks of the same synergies.</summary>
internal sealed record SynergyTeller(Id<Action> Id, string Reference, DateOnly Day, Id<Organisation> OrganisationId, string Departement, Id<Initiative>? InitiativeId)
{
    /// <summary>Within one of these, one name is one synergy: its organisation in its département, and its initiative.</summary>
    public IEnumerable<SynergyCircle> Circles => InitiativeId is { } initiative
        ? [new(OrganisationId, Departement, null), new(null, "", initiative)]
        : [new(OrganisationId, Departement, null)];
}

/// <summary>Among whose actions one name is one synergy.</summary>
internal readonly record struct SynergyCircle(Id<Organisation>? OrganisationId, string Departement, Id<Initiative>? InitiativeId);
