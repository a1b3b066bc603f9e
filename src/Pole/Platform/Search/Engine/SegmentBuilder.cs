using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>Reads documents of one language into a segment.</summary>
internal sealed class SegmentBuilder(Analyzer analyzer)
{
    private readonly List<SearchDocument> _documents = [];
    private readonly List<byte> _lengths = [];
    private readonly Dictionary<string, TermNotes> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordNotes> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<Word, Notes> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Token> _tokens = [];

    public static Segment Build(Analyzer analyzer, IEnumerable<SearchDocument> documents)
    {
        var builder = new SegmentBuilder(analyzer);
        foreach (var document in documents)
        {
            builder.Add(document);
        }

        return builder.Build();
    }

    private void Add(SearchDocument document)
    {
        var number = _documents.Count;
        var position = 0;
        var length = 0;
        foreach (var (text, weight) in FieldWeights.Of(document))
        {
            _tokens.Clear();
            var end = analyzer.Read(text, _tokens, position);
            length += end - position;
            foreach (var token in _tokens)
            {
                Add(token, number, weight);
            }

            position = end + FieldWeights.Gap;
        }

        _documents.Add(document);
        _lengths.Add(Bm25.EncodeLength(length));
    }

    private void Add(Token token, int document, int weight)
    {
        var word = token.Word;
        if (word.Stop && weight is not FieldWeights.Title)
        {
            return;
        }

        var notes = NotesOf(word);
        notes.Term.Add(document, weight, token.Position);
        notes.Variant?.Add(document, weight, token.Position);
        notes.Word?.Add(document);
    }

    private Notes NotesOf(Word word)
    {
        if (!_notes.TryGetValue(word, out var notes))
        {
            notes = new(NotesOf(word.Term), word.Variant is { } variant ? NotesOf(variant) : null, word.Stop ? null : NotesOfWord(word));
            _notes.Add(word, notes);
        }

        return notes;
    }

    private WordNotes NotesOfWord(Word word)
    {
        if (!_words.TryGetValue(word.Lower, out var notes))
        {
            _words.Add(word.Lower, notes = new WordNotes(word));
        }

        return notes;
    }

    private TermNotes NotesOf(string term)
    {
        if (!_terms.TryGetValue(term, out var notes))
        {
            _terms.Add(term, notes = new TermNotes());
        }

        return notes;
    }

    private Segment Build()
    {
        string[] terms = [.. _terms.Keys];
        Array.Sort(terms, StringComparer.Ordinal);
        var postings = new PostingArrays(terms.Select(t => _terms[t]), terms.Length);
        var numbers = terms.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);
        return new Segment
        {
            Language = analyzer.Language,
            Documents = [.. _documents],
            Terms = terms,
            PostingStarts = postings.Starts,
            PostingDocuments = postings.Documents,
            PostingWeights = postings.Weights,
            PositionStarts = postings.PositionStarts,
            Positions = postings.Positions,
            Words = WordsBy(numbers),
            Lengths = [.. _lengths],
            Audiences = [.. _documents.Select(d => d.Audience)],
            Facets = FacetColumns(),
            NumbersByKey = _documents.Index().ToDictionary(d => d.Item.Key, d => d.Index, StringComparer.Ordinal),
            SortTitles = [.. _documents.Select(d => Folding.Fold(d.Title))],
        };
    }

    private WordEntry[] WordsBy(Dictionary<string, int> terms) =>
    [
        .. _words
            .Values
            .Select(w => new WordEntry(w.Word.Folded, w.Word.Lower, terms[w.Word.Term], w.Documents))
            .OrderBy(w => w.Folded, StringComparer.Ordinal)
            .ThenBy(w => w.Display, StringComparer.Ordinal),
    ];

    private Dictionary<string, FacetColumn> FacetColumns()
    {
        var columns = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var name in _documents.SelectMany(d => d.Facets.Keys).Distinct(StringComparer.Ordinal))
        {
            columns[name] = new([.. _documents.Select(d => d.Facets.GetValueOrDefault(name) ?? [])]);
        }

        columns[SearchFacets.Kind] = new([.. _documents.Select(d => (IReadOnlyList<string>)[d.Kind])]);
        columns[SearchFacets.Language] = new([.. _documents.Select(d => (IReadOnlyList<string>)[d.Language])]);
        return columns;
    }

    private sealed record Notes(TermNotes Term, TermNotes? Variant, WordNotes? Word);

    private sealed class WordNotes(Word word)
    {
        private int _last = -1;

        public Word Word => word;

        public int Documents { get; private set; }

        public void Add(int document)
        {
            Documents += _last == document ? 0 : 1;
            _last = document;
        }
    }
}
