using System.Globalization;
using Pole.Features.Actions;

namespace Pole.Features.Observatory;

/// <summary>Something that happened and was accepted, as the measures see it: what figures are made of (R16).</summary>
internal abstract record Observed
{
    /// <summary>The funder that every figure is cut by (R14).</summary>
    public const string Ademe = "ADEME";

    /// <summary>The code of every year: they are asked for each thing and each figure.</summary>
    private static readonly string[] YearCodes =
        [.. Enumerable.Range(0, DateOnly.MaxValue.Year + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))];

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required ActionOperator Operator { get; init; }

    /// <summary>The name of who delivered it.</summary>
    public required string Organisation { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>INSEE code; empty where it concerns no single region.</summary>
    public required string Region { get; init; }

    public IReadOnlyList<string> Funders { get; init; } = [];

    /// <summary>What tells each named company apart: its SIREN, or its name where the number is not known.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    public bool IsDemo { get; init; }

    /// <summary>What kind of thing it is, in French: the key of its translation.</summary>
    public abstract string Kind { get; }

    /// <summary>How many companies it concerned beside those that are named.</summary>
    public virtual int UnnamedCompanies => 0;

    /// <summary>Whether it counts where no year is asked for: what there was at the end of a year does not.</summary>
    public virtual bool CountsInAllYears => true;

    /// <summary>Where it stands on an axis by which figures are cut; nothing when it stands nowhere on it.</summary>
    public string? On(CutAxis axis) => axis switch
    {
        CutAxis.Year => YearCodes[FirstDay.Year],
        CutAxis.Region => Region,
        CutAxis.Side => SideOf(Operator, IsFundedByAdeme),
        CutAxis.Type or CutAxis.Service or CutAxis.Size or CutAxis.Member => OnItsOwn(axis),
    };

    /// <summary>The code of one of the four sides that every figure is cut by (R14).</summary>
    public static string SideOf(ActionOperator by, bool ademe) => by switch
    {
        ActionOperator.Pole => ademe ? "pole-ademe" : "pole",
        ActionOperator.ThirdParty => ademe ? "tiers-ademe" : "tiers",
    };

    /// <summary>The same for the axes that only things of its kind stand on.</summary>
    protected virtual string? OnItsOwn(CutAxis axis) => null;

    public bool IsFundedByAdeme => Funders.Contains(Ademe);
}
