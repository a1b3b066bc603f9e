using Pole.Features.Actions;
using Pole.Features.Organisations;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

/// <summary>An approved action as the measures see it. Only these count (R16).</summary>
internal sealed record ApprovedAction
{
    /// <summary>The funder that every figure is cut by (R14).</summary>
    public const string Ademe = "ADEME";

    public required Id<Action> Id { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required ActionType Type { get; init; }

    public required ActionOperator Operator { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Organisation { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required string Region { get; init; }

    public int? Approached { get; init; }

    public int? Interviewed { get; init; }

    public int? Present { get; init; }

    public int? Participants { get; init; }

    public IReadOnlyList<string> Funders { get; init; } = [];

    /// <summary>What tells each named company apart: its SIREN, or its name where the number is not known.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>Hundredths of hours; time given in days or full-time equivalents is not among them.</summary>
    public long HourHundredths { get; init; }

    public IReadOnlyList<SynergyState> Synergies { get; init; } = [];

    public bool IsDemo { get; init; }

    public bool IsFundedByAdeme => Funders.Contains(Ademe);
}
