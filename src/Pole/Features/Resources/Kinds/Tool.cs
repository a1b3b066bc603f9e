namespace Pole.Features.Resources.Kinds;

/// <summary>What only a practical tool has to say of itself.</summary>
internal sealed record Tool
{
    /// <summary>What one works on: a sheet to print, a spreadsheet, a page to read.</summary>
    public required string Format { get; init; }

    public string? Version { get; init; }

    /// <summary>What must be at hand to use it.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
