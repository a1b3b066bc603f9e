using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Observatory;

/// <summary>The targets of an indicator are in order, and none is set twice.</summary>
internal sealed class TargetCheck : IContentCheck
{
    public IEnumerable<ContentFault> Check(ContentLibrary library) =>
        from indicator in library.WithDrafts().All<IndicatorSheet>(Language.French)
        from place in Enumerable.Range(0, indicator.Sheet.Targets.Count)
        let fault = FaultOf(indicator.Sheet.Targets, place)
        where fault is not null
        select indicator.Entry.FaultAt(fault, "targets", place);

    private static string? FaultOf(IReadOnlyList<Target> targets, int place) =>
        targets[place].Fault ?? (targets.Take(place).Any(before => before with { Value = targets[place].Value } == targets[place])
            ? "cette cible est déjà fixée plus haut"
            : null);
}
