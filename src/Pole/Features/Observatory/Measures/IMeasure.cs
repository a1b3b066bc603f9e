namespace Pole.Features.Observatory.Measures;

/// <summary>
/// A formula over approved actions. It says what each action adds, in thousandths of the unit, so that any figure is the sum
/// of the lines that it opens, and any cut of the actions closes (R14, R16).
/// </summary>
internal interface IMeasure
{
    /// <summary>The name by which <c>content/indicators/</c> asks for it.</summary>
    string Code { get; }

    /// <summary>The steps in their order, for a figure that has several; they are never added together.</summary>
    IReadOnlyList<string> Steps => [""];

    /// <summary>What each action adds; the actions come in the order of their days, and one that adds nothing may be left out.</summary>
    IEnumerable<Counted> Count(IReadOnlyList<ApprovedAction> actions);
}

/// <summary>What one action adds to a figure, at one step of it: most figures have a single, unnamed step.</summary>
internal sealed record Counted(ApprovedAction Action, decimal Value, string Step = "");
