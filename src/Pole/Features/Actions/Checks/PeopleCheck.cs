namespace Pole.Features.Actions.Checks;

/// <summary>A company that is present sends at least one person.</summary>
internal sealed class PeopleCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        if (it.Action.Participants < it.Action.Present)
        {
            yield return new(
                Severity.Warning, "Participants", "Moins de participants ({0}) que d’entreprises présentes ({1}) : chacune a envoyé au moins une personne.",
                it.Action.Participants, it.Action.Present);
        }
    }
}
