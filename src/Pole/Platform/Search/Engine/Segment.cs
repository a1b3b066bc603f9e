namespace Pole.Platform.Search.Engine;

/// <summary>
/// Some documents of one language, indexed once and never changed: sorted dictionaries of terms and of words,
/// postings, and columns by document.
/// </summary>
internal sealed class Segment
{
    public required string Language { get; init; }

    public required SearchDocument[] Documents { get; init; }

    /// <summary>The stems that documents are found by, sorted by their characters.</summary>
    public required string[] Terms { get; init; }

    /// <summary>Where each term's postings start, and one more.</summary>
    public required int[] PostingStarts { get; init; }

    public required int[] PostingDocuments { get; init; }

    public required byte[] PostingWeights { get; init; }

    /// <summary>Where the positions of each posting start, and one more.</summary>
    public required int[] PositionStarts { get; init; }

    public required ushort[] Positions { get; init; }

    /// <summary>The words that people wrote, sorted by their folded form.</summary>
    public required WordEntry[] Words { get; init; }

    /// <summary>The length of each document, encoded.</summary>
    public required byte[] Lengths { get; init; }

    public required Audience[] Audiences { get; init; }

    /// <summary>By facet; every document has the facets <c>kind</c> and <c>language</c>.</summary>
    public required IReadOnlyDictionary<string, FacetColumn> Facets { get; init; }

    public required IReadOnlyDictionary<string, int> NumbersByKey { get; init; }

    /// <summary>The titles as they are sorted.</summary>
    public required string[] SortTitles { get; init; }

    public int NumberOf(string term) => Array.BinarySearch(Terms, term, StringComparer.Ordinal);

    /// <summary>The number of the first word that is not before a folded beginning.</summary>
    public int FirstWordFrom(ReadOnlySpan<char> folded)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Words[middle].Folded.AsSpan().SequenceCompareTo(folded) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

/// <summary>A word as written in the documents of a segment, its stem's number, and in how many documents it stands.</summary>
internal readonly record struct WordEntry(string Folded, string Display, int Term, int Documents);
