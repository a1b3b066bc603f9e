using Pole.Features.Resources.Importing.Layout;

namespace Pole.Features.Resources.Importing;

/// <summary>What an import made of a text: the draft, where each key comes from, what found no place, and what was left out.</summary>
internal sealed record ImportedSheet
{
    public required Resource Resource { get; init; }

    /// <summary>Communes that the sheet names; their official codes stand in no sheet.</summary>
    public required IReadOnlyList<string> Communes { get; init; }

    public required IReadOnlyList<SourceLine> Lines { get; init; }

    /// <summary>The lines that each key was read from.</summary>
    public required IReadOnlyDictionary<string, SortedSet<int>> Origins { get; init; }

    /// <summary>What no key takes: kept below the record, as context.</summary>
    public required IReadOnlyList<Block> Unplaced { get; init; }

    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Running heads and feet, page numbers, buttons.</summary>
    public required IReadOnlySet<int> Furniture { get; init; }
}
