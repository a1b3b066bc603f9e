namespace Pole.Platform.Geography;

/// <summary>How dark each part of France is drawn, from 0, nothing, to 3: by the codes of INSEE.</summary>
internal sealed record FranceShades(Func<string, int> OfDepartement, Func<string, int> OfRegion, Func<string, string> NameOf)
{
    /// <summary>By how many places concern each.</summary>
    public static FranceShades Of(FranceCounts counts)
    {
        RegionCount Region(string code) => counts.All.First(region => region.Code == code);
        return new(
            departement => FranceMap.ShadeOf(counts.Of(departement)),
            region => FranceMap.ShadeOf(Region(region).Places.Count),
            region => Region(region).Name);
    }
}
