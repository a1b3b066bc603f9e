using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Reads documents of one language into a segment, and puts their texts into a store.</summary>
internal sealed class SegmentBuilder
{
    private const int Many = 256;

    private readonly Analyzer _analyzer;
    private readonly TextStore _texts;
    private readonly DocumentReading _reading;
    private readonly BuilderWords _words;
    private readonly BuilderPostings _postings = new();
    private readonly List<byte> _lengths = [];
    private readonly List<byte> _titleLengths = [];
    private Audience _audience;

    private SegmentBuilder(Analyzer analyzer, int documents, TextStore texts)
    {
        _analyzer = analyzer;
        _texts = texts;
        _reading = new(analyzer, Meet);
        _words = new(documents >= Many);
    }

    /// <summary>The documents come in any order; each key once.</summary>
    public static Segment Build(Analyzer analyzer, IEnumerable<SearchDocument> documents, TextStore texts)
    {
        var ordered = documents.Select(d => (Document: d, Key: Encoding.UTF8.GetBytes(d.Key))).ToArray();
        Array.Sort(ordered, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return new SegmentBuilder(analyzer, ordered.Length, texts).Build([.. ordered.Select(o => o.Document)]);
    }

    private Segment Build(SearchDocument[] documents)
    {
        var batch = new TextBatch(_texts);
        foreach (var document in documents)
        {
            var texts = DocumentTexts.Of(document);
            Read(texts, document.Audience, document.IsOccurrence ? FieldWeights.Body : FieldWeights.Title);
            batch.Add(texts);
        }

        var (terms, numbers) = _words.SortedTerms();
        return new Segment
        {
            Language = _analyzer.Language,
            Texts = _texts,
            Places = batch.Finish(),
            Keys = TextColumn.Of([.. documents.Select(d => d.Key)]),
            Urls = TextColumn.Of([.. documents.Select(d => d.Url)]),
            Titles = TextColumn.Of([.. documents.Select(d => d.Title)]),
            Fingerprints = [.. documents.Select(Fingerprint.Of)],
            Terms = terms,
            Postings = _postings.Pack(numbers),
            Words = _words.Sorted(numbers),
            Lengths = [.. _lengths],
            TitleLengths = [.. _titleLengths],
            Audiences = [.. documents.Select(d => d.Audience)],
            Days = [.. documents.Select(d => d.Date is { } date ? date.DayNumber + 1 : 0)],
            TitleRanks = Segment.RanksOf([.. documents.Select(d => Folding.Fold(d.Title))]),
            Facets = ColumnsOf(documents),
        };
    }

    private void Read(in DocumentTexts texts, Audience audience, int titleWeight)
    {
        _audience = audience;
        var (length, title) = _reading.Read(texts, titleWeight);
        _postings.EndDocument();
        _titleLengths.Add((byte)Math.Min(byte.MaxValue, title));
        _lengths.Add(Bm25.EncodeLength(length));
    }

    private void Meet(MetWord met)
    {
        var (term, variant) = _words.Meet(met.Word, document: _lengths.Count, _audience, met.InTitle);
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
