using System.Collections.Immutable;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// A segment as it is now: which of its documents were taken away since, and how many documents each term and each
/// word lost with them, so that scores never depend on what was there before.
/// </summary>
internal sealed class LiveSegment
{
    private LiveSegment(Segment segment, Losses losses)
    {
        Segment = segment;
        Lost = losses;
    }

    public Segment Segment { get; }

    public Losses Lost { get; }

    public int Count => Segment.Count - Lost.Count;

    /// <summary>The sum of the lengths of its documents, as encoded.</summary>
    public long TotalLength => Lost.TotalLength;

    public bool HasLosses => Lost.Count > 0;

    public static LiveSegment From(Segment segment) =>
        From(segment, Losses.None(segment.Count, segment.Lengths.Sum(code => (long)Bm25.DecodeLength(code))));

    public static LiveSegment From(Segment segment, Losses losses)
    {
        segment.Prepare();
        return new(segment, losses);
    }

    public bool IsRemoved(int document) => (Lost.Removed[document >> 6] & (1UL << (document & 63))) is not 0;

    public int CountOf(int term) => Segment.Postings.CountOf(term) - Lost.Terms.GetValueOrDefault(term);

    public int CountOfWord(int word) => Segment.Words[word].Documents - Lost.Words.GetValueOrDefault(word);

    /// <summary>The number of the document that has a key, or a negative number when it is not here any more.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var number = Segment.Find(key);
        return number >= 0 && IsRemoved(number) ? -1 : number;
    }

    public IEnumerable<int> Numbers()
    {
        for (var document = 0; document < Segment.Count; document++)
        {
            if (!IsRemoved(document))
            {
                yield return document;
            }
        }
    }

    public LiveSegment Without(IReadOnlyCollection<int> documents)
    {
        var removed = (ulong[])Lost.Removed.Clone();
        var length = TotalLength;
        foreach (var document in documents)
        {
            removed[document >> 6] |= 1UL << (document & 63);
            length -= Bm25.DecodeLength(Segment.Lengths[document]);
        }

        // Read once more, they tell which words leave with them.
        var gone = SegmentBuilder.Build(
            Analyzer.For(Segment.Language), documents.Select(d => new StoredDocument(Segment.Documents[d]).Decode()));
        var (terms, words) = (Lost.Terms.ToBuilder(), Lost.Words.ToBuilder());
        for (var term = 0; term < gone.Terms.Length; term++)
        {
            var number = Segment.NumberOf(gone.Terms[term]);
            terms[number] = terms.GetValueOrDefault(number) + gone.Postings.CountOf(term);
        }

        foreach (var word in gone.Words.Entries)
        {
            var number = NumberOf(word);
            words[number] = words.GetValueOrDefault(number) + word.Documents;
        }

        return new(Segment, new(removed, Lost.Count + documents.Count, length, terms.ToImmutable(), words.ToImmutable()));
    }

    private int NumberOf(WordEntry word)
    {
        var number = Segment.Words.FirstFrom(word.Folded);
        while (!string.Equals(Segment.Words[number].Display, word.Display, StringComparison.Ordinal))
        {
            number++;
        }

        return number;
    }
}

/// <summary>What a segment lost: its removed documents, one bit each, and how many of them had each term and each word.</summary>
/// <param name="TotalLength">The lengths of the documents that stay, summed.</param>
internal sealed record Losses(
    ulong[] Removed, int Count, long TotalLength, ImmutableDictionary<int, int> Terms, ImmutableDictionary<int, int> Words)
{
    public static Losses None(int documents, long totalLength) =>
        new(new ulong[(documents + 63) / 64], 0, totalLength, ImmutableDictionary<int, int>.Empty, ImmutableDictionary<int, int>.Empty);
}
