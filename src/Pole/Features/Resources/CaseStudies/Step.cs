using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>One stage of the initiative, told in its order.</summary>
internal sealed record Step
{
    public required string Label { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>The length as the sheet gives it ("18 mois"), which its dates may contradict.</summary>
    public string? Duration { get; init; }

    public string? Text { get; init; }
}
