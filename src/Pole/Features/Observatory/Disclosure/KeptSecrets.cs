using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Pole.Features.Observatory.Measures;

namespace Pole.Features.Observatory.Disclosure;

/// <summary>Decides once what is not told of the same things: the decision goes with the list that it was made for.</summary>
internal sealed class KeptSecrets
{
    private readonly ConditionalWeakTable<IReadOnlyList<Observed>, ConcurrentDictionary<string, Lazy<Secrets>>> decided = [];

    /// <summary>
    /// In the view of a funder the public is told nothing of companies: beside the whole it would say what all others pay for, and
    /// beside other funders more still.
    /// </summary>
    public Secrets Of(IMeasure measure, Scope scope, IReadOnlyList<Observed> all) => measure.TellsOf is TellsOf.Deliverers ? Secrets.None
        : scope.Funder is not null ? Secrets.All
        : decided.GetValue(all, _ => new()).GetOrAdd(measure.Code, _ => new(() => Secrets.Of(measure, all))).Value;
}
