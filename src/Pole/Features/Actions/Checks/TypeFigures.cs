using System.Collections.Frozen;

namespace Pole.Features.Actions.Checks;

/// <summary>A number that actions of every type have, so that one can be compared with the others.</summary>
internal enum Measure
{
    Approached,
    Interviewed,
    Present,
    Participants,
    Hours,
    Cost,
}

/// <summary>How one number is spread over the approved actions of one type.</summary>
/// <param name="Count">How many actions say it.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, of the whole and not of a sample.</param>
internal sealed record Spread(int Count, double Mean, double Deviation)
{
    /// <summary>Fewer actions than these say nothing about what is usual.</summary>
    public const int Enough = 12;

    /// <summary>How many standard deviations a value lies from the mean (its z-score); nothing while there is nothing to compare with.</summary>
    public double? Distance(double value) => Count >= Enough && Deviation > 0 ? (value - Mean) / Deviation : null;

    public static Spread Of(int count, double sum, double squares)
    {
        var mean = count == 0 ? 0 : sum / count;
        var variance = count == 0 ? 0 : (squares / count) - (mean * mean);
        return new(count, mean, Math.Sqrt(Math.Max(0, variance)));
    }
}

/// <summary>What approved actions of one type usually say.</summary>
internal sealed record TypeFigures(FrozenDictionary<Measure, Spread> Spreads)
{
    public static TypeFigures Unknown { get; } = new(FrozenDictionary<Measure, Spread>.Empty);

    public Spread? Of(Measure measure) => Spreads.GetValueOrDefault(measure);
}
