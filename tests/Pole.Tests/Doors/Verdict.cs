namespace Pole.Doors;

internal static class Verdict
{
    /// <summary>Nothing was found, and nothing was logged as an error meanwhile.</summary>
    public static void Judge(this OpenHouse house, IReadOnlyCollection<string> faults)
    {
        var all = faults.Concat(house.Faults.Take().Select(f => "logged: " + f[..Math.Min(f.Length, 900)])).Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all.Take(40))}");
    }
}
