namespace Pole.Features.Resources.Kinds;

/// <summary>Resources that are read one after the other. The text of its file is the introduction.</summary>
internal sealed record Collection
{
    /// <summary>Slugs of resources, in the order of reading.</summary>
    public required IReadOnlyList<string> Resources { get; init; }
}
