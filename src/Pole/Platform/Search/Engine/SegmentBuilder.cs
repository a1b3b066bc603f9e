using System.Runtime.InteropServices;
using System.Text;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>Reads documents of one language into a segment.</summary>
internal sealed class SegmentBuilder
{
    private const int Many = 256;

    private readonly Analyzer _analyzer;
    private readonly BuilderWords _words;
    private readonly BuilderPostings _postings = new();
    private readonly List<Token> _tokens = [];
    private readonly List<byte> _lengths = [];
    private readonly List<byte> _titleLengths = [];

    private SegmentBuilder(Analyzer analyzer, int documents)
    {
        _analyzer = analyzer;
        _words = new(documents >= Many);
    }

    /// <summary>The documents come in any order; each key once.</summary>
    public static Segment Build(Analyzer analyzer, IEnumerable<SearchDocument> documents)
    {
        var ordered = documents.Select(d => (Document: d, Key: Encoding.UTF8.GetBytes(d.Key))).ToArray();
        Array.Sort(ordered, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return new SegmentBuilder(analyzer, ordered.Length).Build([.. ordered.Select(o => o.Document)]);
    }

    private Segment Build(SearchDocument[] documents)
    {
        for (var number = 0; number < documents.Length; number++)
        {
            Read(documents[number], number);
        }

        var (terms, numbers) = _words.SortedTerms();
        return new Segment
        {
            Language = _analyzer.Language,
            Documents = [.. documents.Select(StoredDocument.Encode)],
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

    private void Read(SearchDocument document, int number)
    {
        var position = 0;
        var length = 0;
        foreach (var (text, weight) in FieldWeights.Of(document))
        {
            _tokens.Clear();
            var end = _analyzer.Read(text, _tokens, position);
            if (weight is FieldWeights.Title)
            {
                _titleLengths.Add((byte)Math.Min(byte.MaxValue, end));
            }

            length += end - position;
            foreach (var token in CollectionsMarshal.AsSpan(_tokens))
            {
                if (!token.Word.Stop || weight is FieldWeights.Title)
                {
                    var (term, variant) = _words.Meet(token.Word, number, inTitle: weight is FieldWeights.Title);
                    _postings.Meet(term, token.Position, weight);
                    if (variant >= 0)
                    {
                        _postings.Meet(variant, token.Position, weight);
                    }
                }
            }

            position = end + FieldWeights.Gap;
        }

        _postings.EndDocument();
        _lengths.Add(Bm25.EncodeLength(length));
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
