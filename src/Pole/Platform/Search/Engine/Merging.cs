using System.Collections.Immutable;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// A merge of some segments, done beside a living index: prepared from one state, put into whichever is current when
/// it is ready.
/// </summary>
internal sealed class Merging
{
    /// <summary>How many segments of about one size a language may have.</summary>
    private const int SegmentsOfOneSize = 4;

    /// <summary>Up to so many documents, segments are of one size: small.</summary>
    private const int Small = 64;

    private readonly LiveSegment[] _sources;
    private readonly int[][] _places;
    private LiveSegment _merged;

    private Merging(LiveSegment[] sources)
    {
        _sources = sources;
        (var merged, _places) = SegmentMerger.Merge(sources);
        _merged = LiveSegment.From(merged);
    }

    public static bool IsNeeded(IndexState state) => SourcesOf(state).Length > 0;

    /// <summary>The merge that a state needs most; null when it needs none.</summary>
    public static Merging? Of(IndexState state) => SourcesOf(state) is [_, ..] sources ? new(sources) : null;

    /// <summary>Lets go of what the sources lost since they were merged. Done once before its turn comes, little is left to do then.</summary>
    public void Follow(IndexState state)
    {
        var lost = new List<int>();
        foreach (var (source, places) in _sources.Zip(_places))
        {
            var now = state.Segments.FirstOrDefault(s => s.Segment == source.Segment);
            for (var document = 0; document < places.Length; document++)
            {
                if (places[document] is >= 0 and var place && !_merged.IsRemoved(place) && (now is null || now.IsRemoved(document)))
                {
                    lost.Add(place);
                }
            }
        }

        _merged = lost.Count is 0 ? _merged : _merged.Without(lost);
    }

    /// <summary>The state with the merged segment in place of its sources, less what they lost meanwhile.</summary>
    public IndexState Into(IndexState state)
    {
        Follow(state);
        var others = state.Segments.Where(s => !_sources.Any(o => o.Segment == s.Segment)).ToImmutableArray();
        return new(state.Texts, _merged.Count is 0 ? others : others.Add(_merged));
    }

    /// <summary>Too many segments of one size, the smallest first, or one that lost a third.</summary>
    private static LiveSegment[] SourcesOf(IndexState state)
    {
        var crowded = state.Segments
            .GroupBy(s => (s.Segment.Language, Size: SizeOf(s)))
            .Where(g => g.Count() >= SegmentsOfOneSize)
            .MinBy(g => g.Key.Size);
        return crowded is not null ? [.. crowded] : [.. state.Segments.Where(s => s.Lost.Count * 2 > s.Count).Take(1)];
    }

    private static int SizeOf(LiveSegment segment) =>
        segment.Count <= Small ? 0 : (int)Math.Log(segment.Count / (double)Small, SegmentsOfOneSize) + 1;
}
