using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Web;

namespace Pole.Features.Observatory;

/// <summary>
/// Shades regions by their figure: nothing, then three thirds of the largest; where a figure is not told, the palest shade says so
/// and two halves are left for the others.
/// </summary>
internal sealed class RegionShades(IReadOnlyList<CutPart> parts)
{
    private readonly bool hides = parts.Any(part => !part.Value.IsTold);
    private readonly decimal most = parts.Select(part => part.Value.Value ?? 0).Append(0).Max();

    public int Of(string region) => parts.FirstOrDefault(part => part.Code == region) is not { } found ? 0
        : found.Value.Value is not { } value ? 1
        : value == 0 ? 0
        : hides ? (value * 2 <= most ? 2 : 3)
        : value * 3 <= most ? 1 : value * 3 <= most * 2 ? 2 : 3;

    /// <summary>What each shade that is drawn means.</summary>
    public IEnumerable<(int Shade, string Words)> Legend(Texts texts)
    {
        yield return (0, texts["aucun"]);
        if (hides)
        {
            yield return (1, texts["non publié"]);
        }

        foreach (var shade in parts.Where(part => part.Value.IsTold).GroupBy(part => Of(part.Code)).Where(shade => shade.Key > 0).OrderBy(shade => shade.Key))
        {
            var (least, largest) = (shade.Min(part => part.Value.Value!.Value), shade.Max(part => part.Value.Value!.Value));
            yield return (shade.Key, least == largest ? Published.Say(least) : texts["de {0} à {1}", Published.Say(least), Published.Say(largest)]);
        }
    }
}
