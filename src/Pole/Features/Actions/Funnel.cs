namespace Pole.Features.Actions;

/// <summary>One step of the funnel of companies: how many there were before it, and how many after.</summary>
internal sealed record FunnelStep(string Label, int Before, int After)
{
    /// <summary>The share that was lost, in whole percents.</summary>
    public int LostPercent => (int)Math.Round((Before - After) * 100m / Before, MidpointRounding.AwayFromZero);
}

internal static class Funnel
{
    /// <summary>The steps that are known, in their order; one that grows is an error of the form and no step.</summary>
    public static IReadOnlyList<FunnelStep> StepsOf(Action action) => [.. Said(action).Where(step => step.Before > 0 && step.After <= step.Before)];

    private static IEnumerable<FunnelStep> Said(Action action)
    {
        if (action is { Approached: { } approached, Interviewed: { } interviewed })
        {
            yield return new("Des approchées aux entendues", approached, interviewed);
        }

        if (action is { Interviewed: { } met, Present: { } present })
        {
            yield return new("Des entendues aux présentes", met, present);
        }
        else if (action is { Approached: { } asked, Present: { } came })
        {
            yield return new("Des approchées aux présentes", asked, came);
        }
    }
}
