using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Content;
using Pole.Platform.Geography;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>A region beside its context: its figure, the people who live there and its companies, and the figure for every so many of them.</summary>
internal sealed record TerritoryRate(string Code, string Name, Published Value, int People, RegionCompanies? Companies = null)
{
    public const int Per = 100_000;

    /// <summary>Nothing where the figure is not told: people are known, and the rate would tell it.</summary>
    public Published Rate => For(People);

    /// <summary>The same for the companies of the region, where somebody says how many there are.</summary>
    public Published? CompanyRate => Companies is null ? null : For(Companies.Count);

    private Published For(int all) => Value.Value is { } value ? Published.Of(decimal.Round(value * Per / all, 2), Secrecy.Told) : Value;

    /// <summary>Every region, in the order of their names; one where nothing was observed is at zero.</summary>
    public static IReadOnlyList<TerritoryRate> Of(Figure figure, ContentLibrary library)
    {
        var parts = figure.By(CutAxis.Region).ToDictionary(part => part.Code, part => part.Value);
        var companies = RegionCompanies.Read(library);
        return
        [
            .. from region in library.Vocabulary("regions").Terms
               let people = Population.Of(region.Code)
               let name = region.Label(Language.Current)
               where people is not null
               orderby name
               select new TerritoryRate(region.Code, name, parts.GetValueOrDefault(region.Code, Published.Of(0, Secrecy.Told)), people.Value, companies.GetValueOrDefault(region.Code)),
        ];
    }
}
