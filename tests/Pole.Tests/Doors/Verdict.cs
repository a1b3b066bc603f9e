namespace Pole.Doors;

internal static class Verdict
{
    /// <summary>What was found, and what was logged as an error meanwhile, in words; empty when there is nothing.</summary>
    public static string Told(this OpenHouse house, IReadOnlyCollection<string> faults)
    {
        var all = faults.Concat(house.Faults.Take().Select(f => "logged: " + f[..Math.Min(f.Length, 900)])).Distinct().ToList();
        return all.Count == 0 ? "" : $"{all.Count} faults:\n{string.Join('\n', all.Take(40))}";
    }
}
