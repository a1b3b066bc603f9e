using System.Collections.Immutable;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>What a segment lost: its removed documents, one bit each, and how many of them had each term and each word.</summary>
/// <param name="TotalLength">The lengths of the documents that stay, summed.</param>
internal sealed record Losses(
    ulong[] Removed, int Count, long TotalLength, ImmutableDictionary<int, int> Terms, ImmutableDictionary<int, ByAudience> Words)
{
    public static Losses None(Segment segment) => new(
        new ulong[(segment.Count + 63) / 64],
        0,
        segment.Lengths.Sum(code => (long)Bm25.DecodeLength(code)),
        ImmutableDictionary<int, int>.Empty,
        ImmutableDictionary<int, ByAudience>.Empty);

    public bool Has(int document) => (Removed[document >> 6] & (1UL << (document & 63))) is not 0;

    /// <summary>With some more documents of the segment, which are read once more to know which words leave with them.</summary>
    public Losses With(Segment segment, IReadOnlyCollection<int> documents)
    {
        var removed = (ulong[])Removed.Clone();
        var length = TotalLength;
        var (terms, words) = (Terms.ToBuilder(), Words.ToBuilder());
        var (metTerms, metWords) = (new HashSet<int>(), new HashSet<int>());
        var reading = new DocumentReading(Analyzer.For(segment.Language), met =>
        {
            metTerms.Add(segment.NumberOf(met.Word.Term));
            metTerms.Add(met.Word.Variant is { } variant ? segment.NumberOf(variant) : -1);
            metWords.Add(met.Word.Stop ? -1 : segment.Words.NumberOf(met.Word));
        });
        foreach (var document in documents)
        {
            removed[document >> 6] |= 1UL << (document & 63);
            length -= Bm25.DecodeLength(segment.Lengths[document]);
            reading.Read(segment.TextsOf(document));
            foreach (var term in metTerms.Where(t => t >= 0))
            {
                terms[term] = terms.GetValueOrDefault(term) + 1;
            }

            foreach (var word in metWords.Where(w => w >= 0))
            {
                words[word] = words.GetValueOrDefault(word) + ByAudience.One(segment.Audiences[document]);
            }

            metTerms.Clear();
            metWords.Clear();
        }

        return new(removed, Count + documents.Count, length, terms.ToImmutable(), words.ToImmutable());
    }
}
