using System.Collections.Immutable;
using System.Text;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>Everything that can be found at one moment. It never changes: a change makes another state.</summary>
internal sealed class IndexState
{
    /// <summary>How many documents are read into one segment at most, before these are merged: so much fits a processor's caches.</summary>
    private const int DocumentsAtOnce = 16_384;

    public IndexState(ImmutableArray<LiveSegment> segments)
    {
        // The largest first: what they find keeps most of what the others find from being looked at closely.
        Segments = [.. segments.OrderByDescending(s => s.Count)];
        Count = segments.Sum(s => s.Count);
        Languages = [.. Analyzer.All.Select(a => new LanguageState(a, [.. Segments.Where(s => s.Segment.Language == a.Language)]))];
    }

    public static IndexState Empty { get; } = new([]);

    public ImmutableArray<LiveSegment> Segments { get; }

    public int Count { get; }

    public ImmutableArray<LanguageState> Languages { get; }

    public static IndexState Of(IReadOnlyCollection<SearchDocument> documents) => new(SegmentsOf(LatestByKey(documents)));

    public IndexState With(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        var latest = LatestByKey(put);
        byte[][] leaving = [.. latest.Select(d => d.Key).Concat(removed).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        return new([.. Segments.Select(s => WithoutKeys(s, leaving)).Where(s => s.Count > 0), .. SegmentsOf(latest)]);
    }

    /// <summary>Documents given twice in one change: the last one counts.</summary>
    private static SearchDocument[] LatestByKey(IReadOnlyCollection<SearchDocument> documents)
    {
        var latest = new Dictionary<string, SearchDocument>(documents.Count, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            latest[document.Key] = document;
        }

        return [.. latest.Values];
    }

    private static ImmutableArray<LiveSegment> SegmentsOf(SearchDocument[] documents) =>
    [
        .. documents.GroupBy(d => d.Language, StringComparer.Ordinal).Select(g => LiveSegment.From(SegmentOf(Analyzer.For(g.Key), g))),
    ];

    private static Segment SegmentOf(Analyzer analyzer, IEnumerable<SearchDocument> documents)
    {
        Segment[] parts = [.. documents.Chunk(DocumentsAtOnce).Select(c => SegmentBuilder.Build(analyzer, c))];
        return parts is [var only] ? only : SegmentMerger.Merge(parts.Select(LiveSegment.From)).Merged;
    }

    private static LiveSegment WithoutKeys(LiveSegment segment, byte[][] keys)
    {
        List<int>? leaving = null;
        foreach (var key in keys)
        {
            if (segment.Find(key) is >= 0 and var number)
            {
                (leaving ??= []).Add(number);
            }
        }

        return leaving is null ? segment : segment.Without(leaving);
    }
}
