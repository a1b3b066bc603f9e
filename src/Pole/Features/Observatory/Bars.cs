using Pole.Features.Observatory.Disclosure;
using Pole.Platform.Web;
using Pole.Platform.Web.Charts;

namespace Pole.Features.Observatory;

/// <summary>Published figures as bars: what is not told has words in its place, and no length.</summary>
internal static class Bars
{
    public static IReadOnlyList<ChartBar> Of(IEnumerable<(string Label, Published Value)> figures, Texts texts) =>
        [.. figures.Select(f => new ChartBar(f.Label, f.Value.Value ?? 0) { Words = f.Value.IsTold ? null : texts[f.Value.Secrecy.Label].Value })];
}
