namespace Pole.Platform.Search.Engine;

/// <summary>
/// Some documents of one language, indexed once and never changed, in the order of their keys: sorted dictionaries of
/// terms and of words, postings, and columns by document.
/// </summary>
internal sealed class Segment
{
    public required string Language { get; init; }

    /// <summary>Each as <see cref="StoredDocument"/> encodes it.</summary>
    public required byte[][] Documents { get; init; }

    /// <summary>The stems that documents are found by, sorted by their characters.</summary>
    public required string[] Terms { get; init; }

    private Dictionary<string, int> Numbers =>
        field ??= Terms.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);

    public required Postings Postings { get; init; }

    public required WordList Words { get; init; }

    /// <summary>The length of each document, encoded.</summary>
    public required byte[] Lengths { get; init; }

    /// <summary>How many words each title has, up to 255.</summary>
    public required byte[] TitleLengths { get; init; }

    public required Audience[] Audiences
    {
        get;
        init
        {
            field = value;
            AudiencesMet = [.. value.Distinct()];
        }
    }

    /// <summary>The audiences that any of its documents has.</summary>
    public Audience[] AudiencesMet { get; private init; } = [];

    /// <summary>The day of each document; 0 for none.</summary>
    public required int[] Days { get; init; }

    /// <summary>The place of each document in the order of titles; equal titles share one.</summary>
    public required int[] TitleRanks { get; init; }

    /// <summary>By facet; every document has a kind, a language and a source.</summary>
    public required IReadOnlyDictionary<string, FacetColumn> Facets { get; init; }

    public int Count => Documents.Length;

    /// <summary>Makes what searching needs beside what is kept, so that no reader has to wait for it.</summary>
    public void Prepare()
    {
        NumberOf("");
        Words.NumberOf("");
    }

    /// <summary>The number of a term, or a negative number.</summary>
    public int NumberOf(string term) => Numbers.TryGetValue(term, out var number) ? number : -1;

    /// <summary>The number of the document that has a key, or a negative number.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var (low, high) = (0, Documents.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = StoredDocument.KeyOf(Documents[middle]).SequenceCompareTo(key);
            if (order is 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The places of titles in their order, whatever their accents and capitals.</summary>
    public static int[] RanksOf(string[] sortTitles)
    {
        int[] order = [.. Enumerable.Range(0, sortTitles.Length)];
        Array.Sort(order, (a, b) => string.CompareOrdinal(sortTitles[a], sortTitles[b]));
        var ranks = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
        {
            var same = string.Equals(sortTitles[order[i]], sortTitles[order[i - 1]], StringComparison.Ordinal);
            ranks[order[i]] = ranks[order[i - 1]] + (same ? 0 : 1);
        }

        return ranks;
    }
}
