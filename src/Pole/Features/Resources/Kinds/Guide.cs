namespace Pole.Features.Resources.Kinds;

/// <summary>What only a guide has to say of itself.</summary>
internal sealed record Guide
{
    /// <summary>The bodies that wrote it; nobody in person.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Edition { get; init; }

    public int? Pages { get; init; }
}
