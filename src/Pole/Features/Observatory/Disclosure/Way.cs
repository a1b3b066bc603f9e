using System.Globalization;
using Pole.Features.Actions;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>A way in which figures are cut: where a thing stands on it, and which cell lies there within another.</summary>
internal sealed record Way(Func<Observed, string> Of, Func<CellKey, string, CellKey> Narrow)
{
    public static Way Year { get; } = new(
        one => one.On(CutAxis.Year) ?? "",
        (key, code) => key with { Year = int.Parse(code, CultureInfo.InvariantCulture) });

    public static Way Region { get; } = new(one => one.Region, (key, code) => key with { Region = code });

    /// <summary>The two ways of the four cells that every figure is cut into (R14).</summary>
    public static IReadOnlyList<Way> Sides { get; } =
    [
        new(one => one.Operator == ActionOperator.Pole ? "pole" : "", (key, code) => key with { By = code.Length > 0 ? ActionOperator.Pole : ActionOperator.ThirdParty }),
        new(one => one.IsFundedByAdeme ? "ademe" : "", (key, code) => key with { Ademe = code.Length > 0 }),
    ];

    /// <summary>The axes that only one table is cut by.</summary>
    public static IReadOnlyList<CutAxis> Axes { get; } = [.. Enum.GetValues<CutAxis>().Except([CutAxis.Year, CutAxis.Region, CutAxis.Side])];

    public static Way On(CutAxis axis) => new(one => one.On(axis) ?? "", (key, code) => key with { Axis = axis, Value = code });
}
