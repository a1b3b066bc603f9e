namespace Pole.Features.Observatory.Reports;

/// <summary>For whom a report is written.</summary>
internal enum ReportKind
{
    /// <summary>What one funder pays for, read by its seat and by the team.</summary>
    Funder,
    Region,
    Year,
}

/// <summary>A template of <c>content/reports/</c>: which indicators it holds, in their order; the text says how it is to be read.</summary>
internal sealed record ReportSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>Slugs of <c>content/indicators</c>.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Whether the actions are listed one by one.</summary>
    public bool ListsActions { get; init; }

    public int Order { get; init; }
}
