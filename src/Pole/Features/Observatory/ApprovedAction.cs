using Pole.Features.Actions;
using Pole.Features.Actions.Units;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Features.Observatory;

/// <summary>An approved action as the measures see it. Only these count (R16).</summary>
internal sealed record ApprovedAction : Observed
{
    public required Id<Action> Id { get; init; }

    public int Version { get; init; }

    public required ActionType Type { get; init; }

    /// <summary>The slug of the standardised service that was delivered, where it was one.</summary>
    public string? Service { get; init; }

    public int? Approached { get; init; }

    public int? Interviewed { get; init; }

    public int? Present { get; init; }

    public int? Participants { get; init; }

    /// <summary>Hundredths of hours; time given in days or full-time equivalents is not among them.</summary>
    public long HourHundredths { get; init; }

    /// <summary>Those that count at it; one that several actions tell of counts at one of them.</summary>
    public IReadOnlyList<ObservedSynergy> Synergies { get; init; } = [];

    /// <summary>The place in words: commune, intercommunality or business park.</summary>
    public string Territory { get; init; } = "";

    public IReadOnlyList<ObservedResult> Results { get; init; } = [];

    public long CostCents { get; init; }

    public IReadOnlyList<FundedBy> Fundings { get; init; } = [];

    public override string Kind => Type.Label;

    public override int UnnamedCompanies => Math.Max(0, (Present ?? 0) - Companies.Distinct(StringComparer.OrdinalIgnoreCase).Count());

    protected override string? OnItsOwn(CutAxis axis) =>
        axis is CutAxis.Type ? Type.Code : axis is CutAxis.Service ? Service : null;
}

/// <summary>What one funder gives for an action, under one convention.</summary>
internal sealed record FundedBy(string Funder, string Convention, long Cents);

/// <summary>A synergy that counts at an action: how far it has come by now, and what it saves in a year.</summary>
internal sealed record ObservedSynergy(SynergyState State, YearlyGains Gains);

/// <summary>A value that an action brought about, in its unit, how far its author trusts it, and the version that an audit confirmed it in.</summary>
internal sealed record ObservedResult(string Unit, decimal Value, ValueQuality Quality, int? AuditedVersion = null)
{
    /// <summary>Nothing where the site does not know the unit: then it adds to nothing.</summary>
    public ValueUnit? Measured { get; } = ValueUnits.Find(Unit);

    public bool IsAudited => AuditedVersion is not null;

    /// <summary>The same in a version of its action: an audit of an earlier one says nothing of it.</summary>
    public ObservedResult In(int version) => AuditedVersion == version ? this : this with { AuditedVersion = null };
}
