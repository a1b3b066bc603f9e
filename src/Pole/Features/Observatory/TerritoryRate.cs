using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Geography;

namespace Pole.Features.Observatory;

/// <summary>A region beside its context: its figure, the people who live there, and the figure for every hundred thousand of them.</summary>
internal sealed record TerritoryRate(string Code, string Name, Published Value, int People)
{
    public const int Per = 100_000;

    /// <summary>Nothing where the figure is not told: people are known, and the rate would tell it.</summary>
    public Published Rate => Value.Value is { } value ? Published.Of(decimal.Round(value * Per / People, 2), Secrecy.Told) : Value;

    /// <summary>Every region, in the order of their names; one where nothing was observed is at zero.</summary>
    public static IReadOnlyList<TerritoryRate> Of(Figure figure, IEnumerable<(string Code, string Name)> regions)
    {
        var parts = figure.By(CutAxis.Region).ToDictionary(part => part.Code, part => part.Value);
        return
        [
            .. from region in regions
               let people = Population.Of(region.Code)
               where people is not null
               orderby region.Name
               select new TerritoryRate(region.Code, region.Name, parts.GetValueOrDefault(region.Code, Published.Of(0, Secrecy.Told)), people.Value),
        ];
    }
}
