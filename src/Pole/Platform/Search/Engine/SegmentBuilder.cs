using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Reads documents of one language into a segment, one after the other, and puts their texts into a store.</summary>
internal sealed class SegmentBuilder
{
    private readonly Analyzer _analyzer;
    private readonly TextStore _store;
    private readonly TextBatch _batch;
    private readonly DocumentReading _reading;
    private readonly BuilderPostings _postings = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _forgotten = [];
    private readonly List<SearchDocument> _documents = [];
    private readonly List<ulong> _fingerprints = [];
    private readonly List<byte> _lengths = [];
    private readonly List<byte> _titleLengths = [];
    private BuilderWords _words = new();
    private Audience _audience;

    public SegmentBuilder(Analyzer analyzer, TextStore store)
    {
        _analyzer = analyzer;
        _store = store;
        _batch = new(store);
        _reading = new(analyzer, Meet);
    }

    /// <summary>How many documents have come, with those forgotten since.</summary>
    public int Count => _documents.Count;

    /// <summary>Takes a document; another with its key has been forgotten.</summary>
    public void Add(SearchDocument document)
    {
        var texts = DocumentTexts.Of(document);
        _audience = document.Audience;
        var (length, title) = _reading.Read(texts, document.IsOccurrence ? FieldWeights.Body : FieldWeights.Title);
        _postings.EndDocument();
        _titleLengths.Add((byte)Math.Min(byte.MaxValue, title));
        _lengths.Add(Bm25.EncodeLength(length));
        _batch.Add(texts);
        _fingerprints.Add(Fingerprint.Of(document));
        _numbers.Add(document.Key, Count);
        _documents.Add(document with { Summary = "", Figures = "", Body = "", Names = "" });
    }

    public void Forget(string key)
    {
        if (_numbers.Remove(key, out var number))
        {
            _forgotten.Add(number);
        }
    }

    /// <summary>The segment of what came and was not forgotten; then it takes documents anew.</summary>
    public LiveSegment Finish()
    {
        var (order, ranks) = ByKey();
        var segment = LiveSegment.From(Build(order, ranks));
        if (_forgotten.Count > 0)
        {
            segment = segment.Without([.. _forgotten.Select(number => ranks[number])]);
        }

        Clear();
        return segment;
    }

    /// <summary>The documents in the order of their keys, and the place of each there.</summary>
    private (int[] Order, int[] Ranks) ByKey()
    {
        var keys = new byte[Count][];
        var order = new int[Count];
        for (var number = 0; number < Count; number++)
        {
            (keys[number], order[number]) = (Encoding.UTF8.GetBytes(_documents[number].Key), number);
        }

        Array.Sort(keys, order, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return (order, ranks);
    }

    private Segment Build(int[] order, int[] ranks)
    {
        var documents = InOrder(_documents, order);
        var (terms, numbers) = _words.SortedTerms();
        return new Segment
        {
            Language = _analyzer.Language,
            Texts = _store,
            Places = InOrder(_batch.Finish(), order),
            Keys = TextColumn.Of([.. documents.Select(d => d.Key)]),
            Urls = TextColumn.Of([.. documents.Select(d => d.Url)]),
            Titles = TextColumn.Of([.. documents.Select(d => d.Title)]),
            Fingerprints = InOrder(_fingerprints, order),
            Terms = terms,
            Postings = _postings.Pack(numbers, order),
            Words = _words.Sorted(numbers, ranks),
            Lengths = InOrder(_lengths, order),
            TitleLengths = InOrder(_titleLengths, order),
            Audiences = [.. documents.Select(d => d.Audience)],
            Days = [.. documents.Select(d => d.Date is { } date ? date.DayNumber + 1 : 0)],
            TitleRanks = Segment.RanksOf([.. documents.Select(d => Folding.Fold(d.Title))]),
            Facets = ColumnsOf(documents),
        };
    }

    private void Clear()
    {
        _words = new();
        _postings.Clear();
        _numbers.Clear();
        _forgotten.Clear();
        _documents.Clear();
        _fingerprints.Clear();
        _lengths.Clear();
        _titleLengths.Clear();
    }

    private static T[] InOrder<T>(IReadOnlyList<T> numbered, int[] order) => Array.ConvertAll(order, number => numbered[number]);

    private void Meet(MetWord met)
    {
        var (term, variant) = _words.Meet(met.Word, document: Count, _audience, met.InTitle);
        _postings.Meet(term, met.Position, met.Weight);
        if (variant >= 0)
        {
            _postings.Meet(variant, met.Position, met.Weight);
        }
    }

    private static Dictionary<string, FacetColumn> ColumnsOf(SearchDocument[] documents)
    {
        var columns = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var name in documents.SelectMany(d => d.Facets.Keys).Distinct(StringComparer.Ordinal))
        {
            columns[name] = FacetColumn.Of(
                [.. documents.Select(d => d.Facets.TryGetValue(name, out var values) ? values.Count < 2 ? values : [.. values.Distinct(StringComparer.Ordinal)] : [])]);
        }

        columns[SearchFacets.Kind] = FacetColumn.Of([.. documents.Select(d => (IReadOnlyList<string>)[d.Kind])]);
        columns[SearchFacets.Language] = FacetColumn.Of([.. documents.Select(d => (IReadOnlyList<string>)[d.Language])]);
        columns[SearchFacets.Source] = FacetColumn.Of([.. documents.Select(d => (IReadOnlyList<string>)[d.Source])]);
        return columns;
    }
}
