using Pole.Platform.Content;

namespace Pole.Features.Accreditation;

/// <summary>What the front matter of <c>content/schemes/{slug}.md</c> says: what an accreditation covers and what it asks for.</summary>
internal sealed record SchemeSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Of which level the services are that it allows: coverage is told by level.</summary>
    public required SchemeLevel Level { get; init; }

    /// <summary>How long it is granted for.</summary>
    public required int ValidityMonths { get; init; }

    [Term("action-types")]
    public IReadOnlyList<string> CoversActions { get; init; } = [];

    /// <summary>Slugs of <c>content/toolkits/</c>.</summary>
    public IReadOnlyList<string> CoversToolkits { get; init; } = [];

    public IReadOnlyList<SchemePoint> Criteria { get; init; } = [];

    /// <summary>The pieces that an application must hold.</summary>
    public IReadOnlyList<SchemePoint> Evidence { get; init; } = [];

    public SchemeUpkeep? Upkeep { get; init; }

    /// <summary>The last day of an accreditation that begins on this one.</summary>
    public DateOnly LastFrom(DateOnly first) => first.AddMonths(ValidityMonths).AddDays(-1);
}

/// <summary>A criterion of a scheme, or a piece that it asks for.</summary>
internal sealed record SchemePoint
{
    public required string Code { get; init; }

    public required string Title { get; init; }
}

/// <summary>What keeps an accreditation alive.</summary>
internal sealed record SchemeUpkeep
{
    public required int ActionsPerYear { get; init; }

    /// <summary>The quality, out of 100, from which an approved action counts.</summary>
    public int Quality { get; init; }

    public required int RefresherMonths { get; init; }
}
