using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>
/// What of a measure is not told. It is decided once for every cell that any page, file or answer may show of it, over all years
/// and regions, so that no choice of a reader gives away what another choice hides.
/// </summary>
internal sealed class Secrets
{
    private readonly IReadOnlySet<(string Step, CellKey Key)>? kept;

    private Secrets(IReadOnlySet<(string Step, CellKey Key)>? kept, bool tellsLines) => (this.kept, TellsLines) = (kept, tellsLines);

    /// <summary>For whoever may see everything, and for measures that tell of no company.</summary>
    public static Secrets None { get; } = new(new HashSet<(string Step, CellKey Key)>(), tellsLines: true);

    /// <summary>For views that differ from the whole by things of which nothing is known here: the difference would be told with them.</summary>
    public static Secrets All { get; } = new(null, tellsLines: false);

    /// <summary>Whether the list of what is counted says how much each line adds: what a company adds would be read there.</summary>
    public bool TellsLines { get; }

    public Secrecy Of(string step, CellKey key) => kept?.Contains((step, key)) == false ? Secrecy.Told : Secrecy.Withheld;

    public static Secrets Of(IMeasure measure, IReadOnlyList<Observed> observed)
    {
        if (measure.TellsOf is TellsOf.Deliverers)
        {
            return None;
        }

        var kept = new HashSet<(string Step, CellKey Key)>();
        foreach (var step in Frames.Of(measure, observed).GroupBy(frame => frame.Step))
        {
            var hidden = new HashSet<CellKey>();
            foreach (var (_, frame) in step)
            {
                hidden.UnionWith(frame.Hide(hidden));
            }

            kept.UnionWith(hidden.Select(key => (step.Key, key)));
        }

        return new(kept, tellsLines: false);
    }
}
