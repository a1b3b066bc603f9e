namespace Pole.Features.Site.Lightness;

/// <summary>How much a criterion of the RGESN counts.</summary>
internal enum CriterionLevel
{
    Priority,
    Recommended,
    Moderate,
}

internal static class CriterionLevels
{
    extension(CriterionLevel level)
    {
        /// <summary>The weights of the RGESN's own measure of progress, in hundredths: 1.5, 1.25 and 1.</summary>
        public int Weight => level switch
        {
            CriterionLevel.Priority => 150,
            CriterionLevel.Recommended => 125,
            CriterionLevel.Moderate => 100,
        };
    }

    public static CriterionLevel Read(string word) => word switch
    {
        "priority" => CriterionLevel.Priority,
        "recommended" => CriterionLevel.Recommended,
        "moderate" => CriterionLevel.Moderate,
        _ => throw new FormatException($"A criterion is priority, recommended or moderate, not '{word}'."),
    };
}
