namespace Pole.Features.Actions.Checks;

/// <summary>A file that already proves another action proves this one badly.</summary>
internal sealed class SharedEvidenceCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        foreach (var shared in it.Around.Shared)
        {
            yield return shared.IsOurs || it.IsForReview
                ? new(Severity.Warning, "Evidence", "« {0} » est aussi jointe à l’action {1} : chaque action a ses propres preuves.", shared.File, shared.Reference)
                : new(Severity.Warning, "Evidence", "« {0} » est aussi jointe à l’action d’un autre organisme : chaque action a ses propres preuves.", shared.File);
        }
    }
}
