namespace Pole.Features.Actions.Checks;

/// <summary>
/// Days outside the accreditation of the one who submitted the action, as it stands today: a withdrawal that came after
/// the submission is seen by the reviewer. Before, the submission itself refuses with its reasons (R11).
/// </summary>
internal sealed class ValidityCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it) => it.IsUncovered
        ? [new(Severity.Error, "FirstDay", "L’accréditation de la personne qui a soumis cette action n’en couvre pas, aujourd’hui, le type et tous les jours.")]
        : [];
}
