namespace Pole.Features.Actions.Checks;

/// <summary>An action is proven by what its type asks for.</summary>
internal sealed class MissingEvidenceCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var (evidence, type) = (it.Action.Evidence, it.Action.Type);
        if (evidence.Count == 0)
        {
            yield return new(Severity.Error, "Evidence", "Joignez au moins une preuve : feuille de présence, compte rendu ou photo.");
        }
        else if (type is { } known && it.Sheet.Proof is { } proof && !evidence.Exists(e => e.Kind == proof))
        {
            yield return new(
                Severity.Error, "Evidence", "Une action de type « {0} » se prouve par ce document : {1}. Joignez-le, ou dites lequel de vos fichiers en tient lieu.",
                known.Label, proof.Label);
        }
    }
}
