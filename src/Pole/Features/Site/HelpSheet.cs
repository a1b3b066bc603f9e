namespace Pole.Features.Site;

/// <summary>What the front matter of a help page says.</summary>
internal sealed record HelpSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public int Order { get; init; }
}
