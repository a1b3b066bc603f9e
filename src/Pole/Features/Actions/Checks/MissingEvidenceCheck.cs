namespace Pole.Features.Actions.Checks;

/// <summary>An action without evidence cannot be reviewed.</summary>
internal sealed class MissingEvidenceCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        if (it.Action.Evidence.Count == 0)
        {
            yield return new(Severity.Error, "Evidence", "Joignez au moins une preuve : feuille de présence, compte rendu ou photo.");
        }
    }
}
