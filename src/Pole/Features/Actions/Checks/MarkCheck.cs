namespace Pole.Features.Actions.Checks;

/// <summary>A mark that more people gave than took part, or that nobody is said to have given.</summary>
internal sealed class MarkCheck : IActionCheck
{
    public IEnumerable<Finding> Look(ActionUnderCheck it)
    {
        var action = it.Action;
        if (action.Respondents > action.Participants)
        {
            yield return new(
                Severity.Warning, "Respondents", "Plus de réponses ({0}) que de participants ({1}) : vérifiez ces nombres.",
                action.Respondents, action.Participants);
        }

        if (action is { MarkHundredths: not null, Respondents: null or 0 })
        {
            yield return new(Severity.Information, "Respondents", "Dites combien de personnes ont donné cette note.");
        }
    }
}
