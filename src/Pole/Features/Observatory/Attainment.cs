using Pole.Features.Observatory.Disclosure;

namespace Pole.Features.Observatory;

/// <summary>A target and how far it is reached, as the reader may know it.</summary>
internal sealed record Attainment(Target Target, Published Reached)
{
    /// <summary>The part that is reached, in whole percents; more than a hundred where it is passed.</summary>
    public int? Percent => Reached.Value is { } value ? (int)Math.Floor(value / Target.Value * 100) : null;

    public bool IsReached => Reached.Value >= Target.Value;
}
