using Pole.Features.Membership;
using Pole.Features.Organisations;

namespace Pole.Features.Observatory;

/// <summary>An organisation whose membership had its benefits on the last day of a year, or has them today. Never with its name.</summary>
internal sealed record MemberOnDay : Observed
{
    public required MemberKind Member { get; init; }

    public required SizeClass Size { get; init; }

    /// <summary>Whether the day is today.</summary>
    public required bool IsNow { get; init; }

    public override bool CountsInAllYears => IsNow;

    public override string Kind => Member.Label;

    protected override string? OnItsOwn(CutAxis axis) =>
        axis is CutAxis.Size ? Size.ToString() : axis is CutAxis.Member ? Member.ToString() : null;
}
