using Pole.Kernel;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>The unit in which time was given; days and full-time equivalents are never turned into hours.</summary>
internal enum TimeUnit
{
    Hour,
    Day,
    FullTimeEquivalent,
}

/// <summary>A line of an action, which keeps the place that its author gave it.</summary>
internal interface IActionLine
{
    int Position { get; set; }
}

internal static class ActionLines
{
    /// <summary>Gives each line its place.</summary>
    public static List<T> InOrder<T>(this IEnumerable<T> lines)
        where T : IActionLine
    {
        List<T> placed = [.. lines];
        for (var position = 0; position < placed.Count; position++)
        {
            placed[position].Position = position;
        }

        return placed;
    }
}

/// <summary>The time that one task of an action took, in the unit in which it was given.</summary>
internal sealed class ActionTime : IActionLine
{
    public const int TaskLength = 160;

    public Id<ActionTime> Id { get; init; } = Id<ActionTime>.New();

    public int Position { get; set; }

    public required string Task { get; set; }

    /// <summary>Hundredths of the unit: 1250 is twelve and a half.</summary>
    public required long Hundredths { get; set; }

    public required TimeUnit Unit { get; set; }

    public decimal Amount => Hundredths / 100m;
}

/// <summary>What one funder gives for an action, under one convention.</summary>
internal sealed class ActionFunding : IActionLine
{
    public const int FunderLength = 80;
    public const int ConventionLength = 80;

    public Id<ActionFunding> Id { get; init; } = Id<ActionFunding>.New();

    public int Position { get; set; }

    public required string Funder { get; set; }

    public string Convention { get; set; } = "";

    public required long Cents { get; set; }

    public Money Amount => new(Cents);
}

/// <summary>How far a value can be trusted, as its author says.</summary>
internal enum ValueQuality
{
    Declared,
    Estimated,
    Measured,
}

/// <summary>A value that an action brought about: a gain with its unit and its quality.</summary>
internal sealed class ActionResult : IActionLine
{
    public const int LabelLength = 160;
    public const int UnitLength = 40;

    public Id<ActionResult> Id { get; init; } = Id<ActionResult>.New();

    public int Position { get; set; }

    public required string Label { get; set; }

    /// <summary>Thousandths of the unit.</summary>
    public required long Thousandths { get; set; }

    public required string Unit { get; set; }

    /// <summary>As its author says; that it was audited only the review can say.</summary>
    public required ValueQuality Quality { get; set; }

    /// <summary>The version of the action in which the audit confirmed it; in a later one it is to be confirmed again.</summary>
    public int? AuditedVersion { get; set; }

    public decimal Value => Thousandths / 1000m;
}

/// <summary>A synergy that an action brought up or moved on.</summary>
internal sealed class ActionSynergy : IActionLine
{
    public const int TitleLength = 200;
    public const int PartiesLength = 400;

    public Id<ActionSynergy> Id { get; init; } = Id<ActionSynergy>.New();

    public int Position { get; set; }

    public required string Title { get; set; }

    public required SynergyKind Kind { get; set; }

    public required SynergyNature Nature { get; set; }

    public required SynergyState State { get; set; }

    /// <summary>Who takes part, in the words of the author.</summary>
    public string Parties { get; set; } = "";

    public YearlyGains Gains { get; set; } = new();
}

/// <summary>A company that an action reached: known to the directory, or by name only.</summary>
internal sealed class ActionCompany : IActionLine
{
    public const int NameLength = 160;

    public Id<ActionCompany> Id { get; init; } = Id<ActionCompany>.New();

    public int Position { get; set; }

    public required string Name { get; set; }

    /// <summary>The nine digits that tell one company from another, where they are known.</summary>
    public Siren? Siren { get; set; }
}

/// <summary>A file that shows that an action took place.</summary>
internal sealed class ActionEvidence
{
    public Id<ActionEvidence> Id { get; init; } = Id<ActionEvidence>.New();

    public required Id<StoredFile> FileId { get; init; }

    public EvidenceKind Kind { get; set; } = EvidenceKind.Other;
}
