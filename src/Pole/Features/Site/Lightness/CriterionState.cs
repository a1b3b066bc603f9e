namespace Pole.Features.Site.Lightness;

/// <summary>Where the site stands on a criterion.</summary>
internal enum CriterionState
{
    Met,
    Unmet,
    NotApplicable,
}

internal static class CriterionStates
{
    extension(CriterionState state)
    {
        public string Label => state switch
        {
            CriterionState.Met => "Conforme",
            CriterionState.Unmet => "Non conforme",
            CriterionState.NotApplicable => "Non applicable",
        };

        public string? Kind => state switch
        {
            CriterionState.Met => "success",
            CriterionState.Unmet => "warn",
            CriterionState.NotApplicable => null,
        };
    }

    public static CriterionState Read(string word) => word switch
    {
        "met" => CriterionState.Met,
        "unmet" => CriterionState.Unmet,
        "not-applicable" => CriterionState.NotApplicable,
        _ => throw new FormatException($"A criterion is met, unmet or not-applicable, not '{word}'."),
    };
}
