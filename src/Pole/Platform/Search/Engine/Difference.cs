using System.Collections.Immutable;
using System.Text;

namespace Pole.Platform.Search.Engine;

/// <summary>What must change for an index to hold of one source exactly some documents, which come one after the other.</summary>
internal sealed class Difference
{
    private readonly IndexState _state;
    private readonly IndexBuild _build;
    private readonly string _source;
    private readonly HashSet<string> _put = new(StringComparer.Ordinal);

    /// <summary>The documents of each segment that came.</summary>
    private readonly bool[][] _came;
    private ImmutableArray<LiveSegment> _segments = [];

    private Difference(IndexState state, string source)
    {
        _state = state;
        _source = source;
        _build = new(state.Texts);
        _came = [.. state.Segments.Select(s => new bool[s.Segment.Count])];
    }

    public static Difference Between(IndexState state, string source, IEnumerable<SearchDocument> documents)
    {
        var difference = new Difference(state, source);
        foreach (var document in documents)
        {
            difference.Meet(document with { Source = source });
        }

        difference._segments = difference._build.Finish();
        difference.Removed = [.. difference.KeysThatDidNotCome()];
        return difference;
    }

    /// <summary>The keys of documents that are not said any more.</summary>
    public IReadOnlyCollection<string> Removed { get; private set; } = [];

    public int Count => _put.Count + Removed.Count;

    public IndexState Into(IndexState state) => state.With(_segments, _put.Concat(Removed));

    private void Meet(SearchDocument document)
    {
        if (!IsHeld(document) || _put.Contains(document.Key))
        {
            _put.Add(document.Key);
            _build.Add(document);
        }
    }

    private bool IsHeld(SearchDocument document)
    {
        var key = Encoding.UTF8.GetBytes(document.Key);
        foreach (var (segment, live) in _state.Segments.Index())
        {
            if (live.Find(key) is >= 0 and var number)
            {
                _came[segment][number] = true;
                return live.Segment.Fingerprints[number] == Fingerprint.Of(document);
            }
        }

        return false;
    }

    private IEnumerable<string> KeysThatDidNotCome()
    {
        foreach (var (segment, live) in _state.Segments.Index())
        {
            var column = live.Segment.Facets[SearchFacets.Source];
            if (column.NumberOf(_source) is not (>= 0 and var number))
            {
                continue;
            }

            var counts = new int[column.Values.Length];
            foreach (var document in live.Numbers().Where(d => !_came[segment][d]))
            {
                counts[number] = 0;
                column.Count([document], counts);
                if (counts[number] > 0)
                {
                    yield return live.Segment.Keys.TextOf(document);
                }
            }
        }
    }
}
