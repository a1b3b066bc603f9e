namespace Pole.Features.Actions.Types;

/// <summary>One half of the form of an action: what its type asks, or its other headings.</summary>
internal sealed record FormHalf(ActionFormPage Page, bool IsAsked)
{
    public ActionForm Input => Page.Input;

    public bool Has(ActionTopic topic) => Page.Sheet.Asks.Contains(topic) == IsAsked;

    public bool HasAny(params ReadOnlySpan<ActionTopic> topics)
    {
        foreach (var topic in topics)
        {
            if (Has(topic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that links lead to: no two places bear the same.</summary>
    public string Anchor(string place) => IsAsked ? $"part-{place}" : $"other-{place}";

    /// <summary>The part that follows; nothing after the last, and none between other headings.</summary>
    public FormPart? After(FormPart part) => IsAsked ? Page.Sheet.Parts.Cast<FormPart?>().FirstOrDefault(next => next > part) : null;
}
