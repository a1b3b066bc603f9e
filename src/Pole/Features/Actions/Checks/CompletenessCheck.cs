using Pole.Features.Actions.Types;

namespace Pole.Features.Actions.Checks;

/// <summary>What every action must say before it is read by someone else, and what its type requires and expects.</summary>
internal sealed class CompletenessCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var (action, told) = (it.Action, ActionFormShown.Of(it.Action));
        if (action.Title.Length == 0)
        {
            yield return new(Severity.Error, "Title", "Donnez un intitulé à l’action.");
        }

        if (action.Type is null)
        {
            yield return new(Severity.Error, "Type", "Choisissez le type de l’action.");
        }

        if (action.FirstDay is null)
        {
            yield return new(Severity.Error, "FirstDay", "Indiquez le jour de l’action, ou le premier.");
        }

        if (action.Departement.Length == 0)
        {
            yield return new(Severity.Error, "Departement", "Indiquez le département où l’action a eu lieu.");
        }

        foreach (var topic in it.Sheet.Requires.Where(Misses))
        {
            yield return new(Severity.Error, topic.Field, "Une action de ce type ne se relit pas sans cela : {0}.", topic.Label);
        }

        foreach (var topic in it.Sheet.Expects.Where(Misses))
        {
            yield return Missed(topic);
        }

        // Companies that were there without being named were reached too.
        bool Misses(ActionTopic topic) => !topic.IsTold(told) && !(topic == ActionTopic.Companies && action.Present > 0);
    }

    private static Finding Missed(ActionTopic topic) => topic switch
    {
        ActionTopic.Summary => new(Severity.Warning, topic.Field, "Racontez en quelques phrases ce qui a été fait : c’est ce que d’autres relais liront."),
        ActionTopic.Times => new(Severity.Warning, topic.Field, "Aucun temps passé n’est indiqué."),
        ActionTopic.Companies => new(Severity.Warning, topic.Field, "Aucune entreprise touchée : est-ce bien cela ?"),
        ActionTopic.Approached or ActionTopic.Interviewed or ActionTopic.Present or ActionTopic.Participants or ActionTopic.Cost or ActionTopic.Fundings
            or ActionTopic.Mark or ActionTopic.Results or ActionTopic.Synergies or ActionTopic.SuccessFactors or ActionTopic.Difficulties
            or ActionTopic.Recommendations => new(Severity.Warning, topic.Field, "Une action de ce type le dit d’habitude : {0}.", topic.Label),
    };
}
