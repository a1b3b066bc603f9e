namespace Pole.Features.Actions.Quality;

/// <summary>What the quality of an intermediary is made of.</summary>
internal enum Dimension
{
    /// <summary>Approved as it was first submitted.</summary>
    Correctness,

    /// <summary>The parts of the form that are filled.</summary>
    Completeness,

    /// <summary>Nothing that the checks found to verify.</summary>
    Consistency,

    /// <summary>Told within a month.</summary>
    Timeliness,

    /// <summary>The mean mark of the participants, each counting once.</summary>
    Satisfaction,
}

/// <summary>One dimension over some actions: a share in percents, or a mark out of five; nothing where no action tells of it.</summary>
internal sealed record Score(Dimension Dimension, decimal? Value, int Count, IReadOnlyList<QualityCase> Cases);

/// <summary>The quality of an intermediary, computed from its actions and from nothing else.</summary>
internal static class QualityOf
{
    public static IReadOnlyList<Score> Actions(IReadOnlyList<QualityCase> all) =>
    [
        Share(Dimension.Correctness, [.. all.Where(a => a.IsDecided)], a => !a.WasReturned && a.Status == ActionStatus.Approved),
        new(
            Dimension.Completeness,
            all.Count == 0 ? null : Math.Round(all.Average(a => 100m * (a.Parts - a.Missing.Count) / a.Parts), 0),
            all.Count,
            [.. all.Where(a => a.Missing.Count > 0)]),
        Share(Dimension.Consistency, all, a => !a.HasWarnings),
        Share(Dimension.Timeliness, all, a => a.DaysToTell <= QualityCase.PromptDays),
        Marks([.. all.Where(a => a is { Mark: not null, Respondents: > 0 })]),
    ];

    private static Score Share(Dimension dimension, IReadOnlyList<QualityCase> all, Func<QualityCase, bool> holds) => new(
        dimension,
        all.Count == 0 ? null : Math.Round(100m * all.Count(holds) / all.Count, 0),
        all.Count,
        [.. all.Where(a => !holds(a))]);

    private static Score Marks(IReadOnlyList<QualityCase> marked) => new(
        Dimension.Satisfaction,
        marked.Count == 0 ? null : Math.Round(marked.Sum(a => a.Mark!.Value * a.Respondents) / marked.Sum(a => a.Respondents), 1),
        marked.Count,
        [.. marked.OrderBy(a => a.Mark)]);
}

internal static class Dimensions
{
    extension(Dimension dimension)
    {
        public string Label => dimension switch
        {
            Dimension.Correctness => "Justesse",
            Dimension.Completeness => "Complétude",
            Dimension.Consistency => "Cohérence",
            Dimension.Timeliness => "Promptitude",
            Dimension.Satisfaction => "Satisfaction des participants",
        };

        public string Meaning => dimension switch
        {
            Dimension.Correctness => "Part des actions décidées qui ont été approuvées telles que soumises la première fois.",
            Dimension.Completeness => "Part des rubriques remplies, en moyenne.",
            Dimension.Consistency => "Part des actions où les contrôles n’ont rien trouvé à vérifier.",
            Dimension.Timeliness => "Part des actions soumises dans les trente jours.",
            Dimension.Satisfaction => "Note moyenne sur 5, chaque réponse comptant une fois.",
        };

        public string Slug => dimension switch
        {
            Dimension.Correctness => "justesse",
            Dimension.Completeness => "completude",
            Dimension.Consistency => "coherence",
            Dimension.Timeliness => "promptitude",
            Dimension.Satisfaction => "satisfaction",
        };
    }
}
