using Pole.Features.Actions;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// A cell that the observatory can publish: a year, a region, a side, a value of one more axis, each of them or all. A cell that
/// leaves one open is the sum of those that do not.
/// </summary>
internal readonly record struct CellKey(
    int? Year = null, string? Region = null, ActionOperator? By = null, bool? Ademe = null, CutAxis? Axis = null, string? Value = null);
