namespace Pole.Features.Resources.CaseStudies;

/// <summary>Something that the sheet had or announced and that did not reach us.</summary>
internal sealed record Gap
{
    /// <summary>The key of the front matter that is empty or cut: <c>steps</c>.</summary>
    public required string Field { get; init; }

    public required string Note { get; init; }
}
