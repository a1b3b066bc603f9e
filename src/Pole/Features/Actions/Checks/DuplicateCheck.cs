namespace Pole.Features.Actions.Checks;

/// <summary>The same type and place on overlapping days: likely the same action twice, by one organisation or by two that led it together.</summary>
internal sealed class DuplicateCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var twins = it.Around.Siblings.Where(other => string.Equals(other.Territory, it.Action.Territory, StringComparison.CurrentCultureIgnoreCase)).ToList();
        foreach (var ours in twins.Where(t => t.IsOurs))
        {
            yield return new(
                Severity.Warning, "Title", "L’action {0} de votre organisme a le même type, le même lieu et des dates communes : est-ce la même ?", ours.Reference);
        }

        foreach (var other in twins.Where(t => !t.IsOurs && it.IsForReview))
        {
            yield return new(
                Severity.Warning, "Title", "L’action {0} d’un autre organisme a le même type, le même lieu et des dates communes : est-ce la même ?", other.Reference);
        }

        if (!it.IsForReview && twins.Exists(t => !t.IsOurs))
        {
            yield return new(
                Severity.Warning, "Title",
                "Un autre organisme a transmis une action de même type, au même lieu et à des dates communes. Si vous l’avez menée ensemble, un seul de vous la transmet.");
        }
    }
}
