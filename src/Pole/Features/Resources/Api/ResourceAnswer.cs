using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Kinds;
using Pole.Kernel;

namespace Pole.Features.Resources.Api;

/// <summary>
/// What <c>GET /api/v1/resources/{slug}</c> answers: every field of the resource. To those who may not read it to the
/// end, its documents, its text and its record are null.
/// </summary>
internal sealed record ResourceAnswer
{
    public required string Slug { get; init; }

    public required string Url { get; init; }

    /// <summary>The language of the title, the summary and the text; the record of a case study is in French.</summary>
    public required string Language { get; init; }

    public required ResourceType Type { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required ResourceAudience Audience { get; init; }

    public required bool Readable { get; init; }

    public required IReadOnlyList<Coded> Pillars { get; init; }

    public required IReadOnlyList<Coded> Flows { get; init; }

    public required IReadOnlyList<Coded> Sectors { get; init; }

    public required IReadOnlyList<Coded> Regions { get; init; }

    public required IReadOnlyList<Coded> Programmes { get; init; }

    public required ResourceSource Source { get; init; }

    public DateOnly? Published { get; init; }

    public PartialDate? Updated { get; init; }

    /// <summary>The day on which its author last said that it holds, where one proposed it here.</summary>
    public DateOnly? Verified { get; init; }

    public IReadOnlyList<ResourceDocument>? Documents { get; init; }

    /// <summary>The text without mark-up.</summary>
    public string? Text { get; init; }

    public CaseStudy? CaseStudy { get; init; }

    public Guide? Guide { get; init; }

    public Tool? Tool { get; init; }

    public StandardsWatch? StandardsWatch { get; init; }

    public TrainingMaterial? TrainingMaterial { get; init; }

    public Video? Video { get; init; }

    public DataSet? DataSet { get; init; }

    public Collection? Collection { get; init; }
}

/// <summary>A code of a vocabulary and its words.</summary>
internal sealed record Coded(string Code, string Label);
