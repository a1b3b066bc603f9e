namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>What has been corrected since a report was handed in: figures that would be others today, actions that came in or went out.</summary>
internal sealed record Corrections
{
    public required IReadOnlyList<CorrectedLine> Lines { get; init; }

    public required IReadOnlyList<CorrectedConvention> Conventions { get; init; }

    /// <summary>Counted today, and not in the report.</summary>
    public required IReadOnlyList<ReportedAction> CameIn { get; init; }

    /// <summary>Counted in the report, and no more.</summary>
    public required IReadOnlyList<ReportedAction> WentOut { get; init; }

    public bool AreNone => Lines.Count + Conventions.Count + CameIn.Count + WentOut.Count == 0;

    public static Corrections Of(ReportedFigures then, ReportedFigures now)
    {
        var today = now.Lines.ToDictionary(line => (line.Indicator, line.Step));
        var paid = now.Conventions.ToDictionary(line => (line.Funder, line.Convention));
        return new()
        {
            Lines = [.. then.Lines.Select(line => new CorrectedLine(line, today.GetValueOrDefault((line.Indicator, line.Step)))).Where(line => line.IsCorrected)],
            Conventions =
            [
                .. then.Conventions.Select(line => new CorrectedConvention(line, paid.GetValueOrDefault((line.Funder, line.Convention)))).Where(line => line.Then != line.Now),
                .. now.Conventions.Where(line => then.Conventions.All(one => (one.Funder, one.Convention) != (line.Funder, line.Convention))).Select(line => new CorrectedConvention(null, line)),
            ],
            CameIn = Beyond(now.Actions, then.Actions),
            WentOut = Beyond(then.Actions, now.Actions),
        };
    }

    private static IReadOnlyList<ReportedAction> Beyond(IReadOnlyList<ReportedAction> these, IReadOnlyList<ReportedAction> those)
    {
        var known = those.Select(action => action.Reference).ToHashSet();
        return [.. these.Where(action => !known.Contains(action.Reference))];
    }
}

/// <summary>A figure as reported and as it would be today; nothing where the report no longer holds it.</summary>
internal sealed record CorrectedLine(ReportedLine Then, ReportedLine? Now)
{
    public bool IsCorrected => Now is null || Then.Total != Now.Total || Then.Version != Now.Version || !Then.Cells.SequenceEqual(Now.Cells);

    /// <summary>Whether its parts are others, though they make the same total.</summary>
    public bool IsSplitAnew => Now is not null && Then.Total == Now.Total && !Then.Cells.SequenceEqual(Now.Cells);

    /// <summary>Whether another definition is behind the difference, or may be.</summary>
    public bool IsDefinedAnew => Now is not null && Now.Version != Then.Version;
}

/// <summary>What a convention gave as reported, and today.</summary>
internal sealed record CorrectedConvention(ConventionLine? Then, ConventionLine? Now)
{
    public ConventionLine Either => Then ?? Now ?? throw new InvalidOperationException("A correction corrects something.");
}
