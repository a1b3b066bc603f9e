using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// A segment as it is now: which of its documents were taken away since, and how many documents each term and each
/// word still has, so that scores never depend on what was there before.
/// </summary>
internal sealed class LiveSegment
{
    private readonly ulong[] _removed;
    private readonly int[] _termCounts;
    private readonly int[] _wordCounts;

    private LiveSegment(Segment segment, ulong[] removed, int[] termCounts, int[] wordCounts, int count, long length)
    {
        Segment = segment;
        _removed = removed;
        _termCounts = termCounts;
        _wordCounts = wordCounts;
        Count = count;
        TotalLength = length;
    }

    public Segment Segment { get; }

    public int Count { get; }

    /// <summary>The sum of the lengths of its documents, as encoded.</summary>
    public long TotalLength { get; }

    public IEnumerable<SearchDocument> Documents => Segment.Documents.Where((_, number) => !IsRemoved(number));

    public static LiveSegment From(Segment segment)
    {
        var counts = new int[segment.Terms.Length];
        for (var term = 0; term < counts.Length; term++)
        {
            counts[term] = segment.PostingStarts[term + 1] - segment.PostingStarts[term];
        }

        return new(
            segment,
            new ulong[(segment.Documents.Length + 63) / 64],
            counts,
            [.. segment.Words.Select(w => w.Documents)],
            segment.Documents.Length,
            segment.Lengths.Sum(code => (long)Bm25.DecodeLength(code)));
    }

    public bool IsRemoved(int document) => (_removed[document >> 6] & (1UL << (document & 63))) is not 0;

    public int CountOf(int term) => _termCounts[term];

    public int CountOfWord(int word) => _wordCounts[word];

    /// <summary>The number of the document that has a key, if it is still here.</summary>
    public int? Find(string key) =>
        Segment.NumbersByKey.TryGetValue(key, out var number) && !IsRemoved(number) ? number : null;

    public LiveSegment Without(IReadOnlyCollection<int> documents)
    {
        var removed = (ulong[])_removed.Clone();
        var termCounts = (int[])_termCounts.Clone();
        var wordCounts = (int[])_wordCounts.Clone();
        var length = TotalLength;
        foreach (var document in documents)
        {
            removed[document >> 6] |= 1UL << (document & 63);
            length -= Bm25.DecodeLength(Segment.Lengths[document]);
        }

        var gone = SegmentBuilder.Build(Analyzer.For(Segment.Language), documents.Select(d => Segment.Documents[d]));
        for (var term = 0; term < gone.Terms.Length; term++)
        {
            termCounts[Segment.NumberOf(gone.Terms[term])] -= gone.PostingStarts[term + 1] - gone.PostingStarts[term];
        }

        foreach (var word in gone.Words)
        {
            wordCounts[NumberOf(word)] -= word.Documents;
        }

        return new(Segment, removed, termCounts, wordCounts, Count - documents.Count, length);
    }

    private int NumberOf(WordEntry word)
    {
        var number = Segment.FirstWordFrom(word.Folded);
        while (!string.Equals(Segment.Words[number].Display, word.Display, StringComparison.Ordinal))
        {
            number++;
        }

        return number;
    }
}
