using System.Collections.Immutable;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>Everything that can be found at one moment. It never changes: a change makes another state.</summary>
internal sealed class IndexState
{
    /// <summary>How many segments of about one size a language may have before they are merged.</summary>
    private const int SegmentsOfOneSize = 8;

    private readonly ImmutableArray<LiveSegment> _segments;

    private IndexState(ImmutableArray<LiveSegment> segments)
    {
        _segments = segments;
        Count = segments.Sum(s => s.Count);
        Languages = Analyzer.All
            .Select(a => new LanguageState(a, [.. segments.Where(s => s.Segment.Language == a.Language)]))
            .ToImmutableArray();
    }

    public static IndexState Empty { get; } = new([]);

    public int Count { get; }

    public ImmutableArray<LanguageState> Languages { get; }

    public static IndexState Of(IReadOnlyCollection<SearchDocument> documents) => new(SegmentsOf(LatestByKey(documents)));

    public IndexState With(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        var latest = LatestByKey(put);
        string[] leaving = [.. latest.Select(d => d.Key), .. removed];
        var kept = _segments
            .Select(s => WithoutKeys(s, leaving))
            .Where(s => s.Count > 0)
            .Concat(SegmentsOf(latest));
        return new(Merge([.. kept]));
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

    private static ImmutableArray<LiveSegment> SegmentsOf(IReadOnlyCollection<SearchDocument> documents) =>
    [
        .. documents
            .GroupBy(d => d.Language, StringComparer.Ordinal)
            .Select(g => LiveSegment.From(SegmentBuilder.Build(Analyzer.For(g.Key), g))),
    ];

    private static LiveSegment WithoutKeys(LiveSegment segment, string[] keys)
    {
        int[] leaving = [.. keys.Select(segment.Find).OfType<int>().Distinct()];
        return leaving.Length is 0 ? segment : segment.Without(leaving);
    }

    /// <summary>
    /// Sizes grow by powers of eight, so that each document is read again only a few times in its life,
    /// and a query never meets more than a few segments.
    /// </summary>
    private static ImmutableArray<LiveSegment> Merge(ImmutableArray<LiveSegment> segments)
    {
        var crowded = segments
            .GroupBy(s => (s.Segment.Language, Size: (int)Math.Log(s.Count, SegmentsOfOneSize)))
            .FirstOrDefault(g => g.Count() >= SegmentsOfOneSize);
        if (crowded is null)
        {
            return segments;
        }

        var merged = SegmentBuilder.Build(Analyzer.For(crowded.Key.Language), crowded.SelectMany(s => s.Documents));
        return Merge([.. segments.Except(crowded), LiveSegment.From(merged)]);
    }
}
