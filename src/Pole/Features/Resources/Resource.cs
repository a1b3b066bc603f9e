using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Kinds;
using Pole.Kernel;
using Pole.Platform.Content;

namespace Pole.Features.Resources;

/// <summary>What the front matter of <c>content/resources/{slug}.md</c> says: how a resource is found, and where it comes from.</summary>
internal sealed record Resource
{
    public required ResourceType Type { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    [Term("pillars")]
    public IReadOnlyList<string> Pillars { get; init; } = [];

    /// <summary>The resources that circulate.</summary>
    [Term("flows")]
    public IReadOnlyList<string> Flows { get; init; } = [];

    [Term("sectors")]
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>INSEE codes of the regions that it speaks of; none when it speaks of all.</summary>
    [Term("regions")]
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The programmes that it files itself under, or the calls that carried it.</summary>
    [Term("programmes")]
    public IReadOnlyList<string> Programmes { get; init; } = [];

    public ResourceAudience Audience { get; init; }

    /// <summary>On the home page, the label of the key figure that it is shown with; absent when it is not shown there.</summary>
    public string? Featured { get; init; }

    /// <summary>What the home page writes beside that figure; its unit and label when absent.</summary>
    public string? FeaturedLabel { get; init; }

    public IReadOnlyList<ResourceDocument> Documents { get; init; } = [];

    public required ResourceSource Source { get; init; }

    /// <summary>When the source says that it was last brought up to date.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The day on which its author last said that it holds.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>The structured record of a case study, and of nothing else.</summary>
    public CaseStudy? CaseStudy { get; init; }

    public Guide? Guide { get; init; }

    public Tool? Tool { get; init; }

    public StandardsWatch? StandardsWatch { get; init; }

    public TrainingMaterial? TrainingMaterial { get; init; }

    public Video? Video { get; init; }

    public DataSet? DataSet { get; init; }

    public Collection? Collection { get; init; }
}
