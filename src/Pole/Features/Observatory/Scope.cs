using Pole.Features.Observatory.Disclosure;

namespace Pole.Features.Observatory;

/// <summary>What figures are asked of: a year, a region, a funder, or all.</summary>
internal sealed record Scope(int? Year = null, string? Region = null, string? Funder = null)
{
    public CellKey Cell => new(Year, Region);

    /// <summary>What a funder has a part in counts fully for it (R15).</summary>
    public bool IsFor(Observed one) => Funder is null || one.Funders.Contains(Funder);

    public bool Holds(Observed one) =>
        IsFor(one) && (Year is null ? one.CountsInAllYears : one.FirstDay.Year == Year) && (Region is null || one.Region == Region);
}
