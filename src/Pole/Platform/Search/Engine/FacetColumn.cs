namespace Pole.Platform.Search.Engine;

/// <summary>The values of one facet in one segment, packed: each document has a stretch of numbers of sorted values.</summary>
internal sealed class FacetColumn
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    public FacetColumn(IReadOnlyList<IReadOnlyList<string>> valuesByDocument)
    {
        Values = [.. valuesByDocument.SelectMany(v => v).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _starts = new int[valuesByDocument.Count + 1];
        var numbers = new List<int>();
        for (var document = 0; document < valuesByDocument.Count; document++)
        {
            foreach (var value in valuesByDocument[document].Distinct(StringComparer.Ordinal))
            {
                numbers.Add(NumberOf(value));
            }

            _starts[document + 1] = numbers.Count;
        }

        _numbers = [.. numbers];
    }

    public string[] Values { get; }

    /// <summary>The number of a value here, or a negative number.</summary>
    public int NumberOf(string value) => Array.BinarySearch(Values, value, StringComparer.Ordinal);

    public ReadOnlySpan<int> NumbersOf(int document) => _numbers.AsSpan(_starts[document].._starts[document + 1]);
}
