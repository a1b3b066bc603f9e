namespace Pole.Features.Actions.Checks;

/// <summary>The same organisation, type and place on overlapping days: likely the same action twice.</summary>
internal sealed class DuplicateCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it) =>
        from other in it.Siblings
        where other.Type == it.Action.Type && other.Type is not null
            && other.Departement == it.Action.Departement
            && string.Equals(other.Territory, it.Action.Territory, StringComparison.CurrentCultureIgnoreCase)
        select new Finding(
            Severity.Warning, "Title", "L’action {0} de votre organisme a le même type, le même lieu et des dates communes : est-ce la même ?", other.Reference);
}
