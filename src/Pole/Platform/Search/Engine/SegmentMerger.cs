using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Engine;

/// <summary>Makes one segment of several, of what is still there, without reading any text again.</summary>
internal sealed class SegmentMerger
{
    private readonly LiveSegment[] _sources;
    private readonly (int Source, int Number)[] _order;

    /// <summary>For each source, where each of its documents goes; a negative number for those that are gone.</summary>
    private readonly int[][] _places;

    /// <summary>For each source, which number each of its terms has in the merged segment, where that has it.</summary>
    private readonly int[][] _terms;

    private SegmentMerger(IEnumerable<LiveSegment> sources)
    {
        _sources = [.. sources];
        _order = [.. _sources.Index().SelectMany(s => s.Item.Numbers().Select(n => (s.Index, n)))];
        Array.Sort(_order, (a, b) => KeyOf(a).SequenceCompareTo(KeyOf(b)));
        _terms = [.. _sources.Select(s => new int[s.Segment.Terms.Length])];
        _places = [.. _sources.Select(s => new int[s.Segment.Count])];
        Array.ForEach(_places, p => Array.Fill(p, -1));
        for (var place = 0; place < _order.Length; place++)
        {
            _places[_order[place].Source][_order[place].Number] = place;
        }
    }

    /// <summary>Answers the segment, and for each source where each of its documents went.</summary>
    public static (Segment Merged, int[][] Places) Merge(IEnumerable<LiveSegment> sources)
    {
        var merger = new SegmentMerger(sources);
        return (merger.Merge(), merger._places);
    }

    private Segment Merge()
    {
        var (terms, postings) = Postings();
        var titles = Texts(s => s.Titles);
        return new Segment
        {
            Language = _sources[0].Segment.Language,
            Texts = _sources[0].Segment.Texts,
            Places = Column(s => s.Places),
            Keys = Texts(s => s.Keys),
            Urls = Texts(s => s.Urls),
            Titles = titles,
            Fingerprints = Column(s => s.Fingerprints),
            Terms = terms,
            Postings = postings,
            Words = new WordMerger(_sources, _places, _terms).Merge(),
            Lengths = Column(s => s.Lengths),
            TitleLengths = Column(s => s.TitleLengths),
            Audiences = Column(s => s.Audiences),
            Days = Column(s => s.Days),
            TitleRanks = Segment.RanksOf([.. Enumerable.Range(0, _order.Length).Select(d => Folding.Fold(titles.TextOf(d)))]),
            Facets = Facets(),
        };
    }

    private ReadOnlySpan<byte> KeyOf((int Source, int Number) document) =>
        _sources[document.Source].Segment.Keys[document.Number];

    private TextColumn Texts(Func<Segment, TextColumn> column) => TextColumn.Of([.. _sources.Select(s => column(s.Segment))], _order);

    private T[] Column<T>(Func<Segment, T[]> column)
    {
        T[][] columns = [.. _sources.Select(s => column(s.Segment))];
        return Array.ConvertAll(_order, d => columns[d.Source][d.Number]);
    }

    private (string[] Terms, Postings Postings) Postings()
    {
        string[] all = [.. _sources.SelectMany(s => s.Segment.Terms).Distinct(StringComparer.Ordinal)];
        Array.Sort(all, StringComparer.Ordinal);
        var terms = new List<string>(all.Length);
        var writer = new PostingsWriter(_sources.Sum(s => s.Segment.Postings.Packed.Length));
        var next = new int[_sources.Length];
        var cursors = Array.ConvertAll(_sources, s => s.Segment.Terms.Length is 0 ? null : new TermCursor(s.Segment, 0, []));
        var waiting = new PriorityQueue<(TermCursor Cursor, int[] Places), int>();
        foreach (var term in all)
        {
            for (var source = 0; source < _sources.Length; source++)
            {
                var segment = _sources[source].Segment;
                if (next[source] < segment.Terms.Length && string.Equals(segment.Terms[next[source]], term, StringComparison.Ordinal))
                {
                    _terms[source][next[source]] = terms.Count;
                    cursors[source]!.Start(next[source]++);
                    Queue(waiting, cursors[source]!, _places[source]);
                }
            }

            if (Write(waiting, writer))
            {
                terms.Add(term);
            }
        }

        return ([.. terms], writer.Finish());
    }

    /// <summary>Writes one term's postings in the order of the places where their documents go.</summary>
    private static bool Write(PriorityQueue<(TermCursor Cursor, int[] Places), int> waiting, PostingsWriter writer)
    {
        if (waiting.Count is 0)
        {
            return false;
        }

        while (waiting.TryDequeue(out var from, out var place))
        {
            writer.Add(place, from.Cursor.Weight, from.Cursor.Positions);
            Queue(waiting, from.Cursor, from.Places);
        }

        writer.EndTerm();
        return true;
    }

    private static void Queue(PriorityQueue<(TermCursor Cursor, int[] Places), int> waiting, TermCursor cursor, int[] places)
    {
        while (cursor.Advance(cursor.Document + 1) is not Cursor.End)
        {
            if (places[cursor.Document] >= 0)
            {
                waiting.Enqueue((cursor, places), places[cursor.Document]);
                return;
            }
        }
    }

    private Dictionary<string, FacetColumn> Facets()
    {
        var columns = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var name in _sources.SelectMany(s => s.Segment.Facets.Keys).Distinct(StringComparer.Ordinal))
        {
            FacetColumn?[] from = [.. _sources.Select(s => s.Segment.Facets.GetValueOrDefault(name))];
            columns[name] = FacetMerger.Merge(from, _order);
        }

        return columns;
    }
}
