namespace Pole.Features.Actions.Checks;

/// <summary>From the approached to the interviewed to the present, companies can only become fewer.</summary>
internal sealed class FunnelCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        if (action.Interviewed > action.Approached)
        {
            yield return new(
                Severity.Error, "Interviewed", "Plus d’entreprises entendues ({0}) qu’approchées ({1}) : l’entonnoir ne peut que se resserrer.",
                action.Interviewed, action.Approached);
        }

        if (action.Present > action.Interviewed)
        {
            yield return new(
                Severity.Error, "Present", "Plus d’entreprises présentes ({0}) qu’entendues ({1}) : l’entonnoir ne peut que se resserrer.",
                action.Present, action.Interviewed);
        }
        else if (action.Interviewed is null && action.Present > action.Approached)
        {
            yield return new(
                Severity.Error, "Present", "Plus d’entreprises présentes ({0}) qu’approchées ({1}) : l’entonnoir ne peut que se resserrer.",
                action.Present, action.Approached);
        }
    }
}
