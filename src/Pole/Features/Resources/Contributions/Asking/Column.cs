namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>What is typed into a cell.</summary>
internal enum CellKind
{
    Line,
    Text,
    Number,
    Whole,
    Euros,
    Percent,
    Date,
    Link,
    Choice,
}

/// <summary>One cell of a row: the key that it becomes (<c>gains.0.value</c> below a list), and what the form calls it.</summary>
internal sealed record Column(string Key, string Label, CellKind Kind = CellKind.Line)
{
    /// <summary>Without it the row says nothing.</summary>
    public bool Required { get; init; }

    /// <summary>What few rows need stands folded.</summary>
    public bool Folded { get; init; }

    public string? Width { get; init; }
}
