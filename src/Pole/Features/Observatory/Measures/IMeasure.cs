namespace Pole.Features.Observatory.Measures;

/// <summary>
/// A formula over what was observed. It says what each thing adds, so that any figure is the sum of the lines that it opens, and
/// any cut closes (R14, R16).
/// </summary>
internal interface IMeasure
{
    /// <summary>The name by which <c>content/indicators/</c> asks for it.</summary>
    string Code { get; }

    /// <summary>The steps in their order, for a figure that has several; they are never added together.</summary>
    IReadOnlyList<string> Steps => [""];

    /// <summary>Whether each step is a part of the one before, so that they make a funnel.</summary>
    bool StepsNarrow => false;

    /// <summary>Where its parts sum to the whole.</summary>
    Adds Adds => Adds.Everywhere;

    /// <summary>Whether its figures tell of companies, so that small ones are kept from the public.</summary>
    TellsOf TellsOf { get; }

    /// <summary>What each thing adds; they come in the order of their days, and one that adds nothing may be left out.</summary>
    IEnumerable<Counted> Count(IReadOnlyList<Observed> observed);
}

/// <summary>Where the parts of a figure sum to it.</summary>
internal enum Adds
{
    Everywhere,

    /// <summary>It counts different companies, each at its first: the parts of a year sum to that year, the years to no total.</summary>
    WithinItsScope,

    /// <summary>It counts what there is on a day, not what happened in a time: years are no parts of a total.</summary>
    OnOneDay,
}

/// <summary>Of whom a figure tells.</summary>
internal enum TellsOf
{
    /// <summary>Of who delivered: actions, hours. Nothing of it is anybody's secret.</summary>
    Deliverers,

    /// <summary>Of companies, which are not what it counts: synergies, attendances.</summary>
    Companies,

    /// <summary>Of companies, each of which counts one.</summary>
    CompaniesCounted,
}

/// <summary>What one thing adds to a figure, at one step of it: most figures have a single, unnamed step.</summary>
internal sealed record Counted(Observed What, decimal Value, string Step = "");
