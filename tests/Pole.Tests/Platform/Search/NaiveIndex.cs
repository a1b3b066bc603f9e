using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search;

/// <summary>Answers queries by looking at every document, without any of the index's structures: slow, and easy to believe.</summary>
internal sealed class NaiveIndex
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    public IEnumerable<SearchDocument> Documents => _entries.Values.Select(e => e.Document);

    public IEnumerable<string> Keys => _entries.Keys;

    public void Clear() => _entries.Clear();

    public void Put(SearchDocument document) => _entries[document.Key] = new Entry(document);

    public void Remove(string key) => _entries.Remove(key);

    public (int Total, string[] Keys, Dictionary<string, FacetCount[]> Facets) Find(SearchQuery query, ISynonyms synonyms)
    {
        var met = new List<(Entry Entry, double Score)>();
        foreach (var analyzer in Analyzer.All.Where(a => query.Language is null || a.Language == query.Language))
        {
            var lexicon = new Lexicon([.. _entries.Values.Where(e => e.Document.Language == analyzer.Language)]);
            var plan = new QueryPlanner(analyzer, lexicon, new SynonymTable(analyzer, synonyms.Groups)).Plan(query.Text, query.Typing);
            met.AddRange(
                from entry in lexicon.Entries
                where query.Audiences.Contains(entry.Document.Audience)
                where plan.Required.All(c => entry.Fit(c, lexicon) > 0) && !plan.Excluded.Any(c => entry.Fit(c, lexicon) > 0)
                select (entry, plan.Required.Aggregate(0d, (sum, c) => sum + (c.Rarity * entry.Fit(c, lexicon)))));
        }

        var found = met.Where(m => Passes(m.Entry.Document, query, besides: null)).ToList();
        var facets = query.Facets.ToDictionary(f => f, f => CountsOf(f, met.Select(m => m.Entry.Document), query), StringComparer.Ordinal);
        var keys = Sorted(found, query.Sort).Skip((query.Page - 1) * query.PageSize).Take(query.PageSize).Select(m => m.Entry.Document.Key);
        return (found.Count, [.. keys], facets);
    }

    private static IEnumerable<(Entry Entry, double Score)> Sorted(List<(Entry Entry, double Score)> found, SearchSort sort) =>
        found
            .OrderByDescending(m => sort is SearchSort.Relevance ? m.Score : 0)
            .ThenBy(m => sort is SearchSort.Title ? Folding.Fold(m.Entry.Document.Title) : "", StringComparer.Ordinal)
            .ThenByDescending(m => m.Entry.Document.Date ?? DateOnly.MinValue)
            .ThenByDescending(m => m.Score)
            .ThenBy(m => m.Entry.Document.Key, StringComparer.Ordinal);

    private static FacetCount[] CountsOf(string facet, IEnumerable<SearchDocument> documents, SearchQuery query) =>
    [
        .. documents
            .Where(d => Passes(d, query, besides: facet))
            .SelectMany(d => ValuesOf(d, facet).Distinct(StringComparer.Ordinal))
            .Concat(Chosen(query, facet).Distinct(StringComparer.Ordinal).Select(v => "?" + v))
            .GroupBy(v => v.TrimStart('?'), StringComparer.Ordinal)
            .Select(g => new FacetCount(g.Key, g.Count(v => v[0] is not '?')))
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Value, StringComparer.Ordinal),
    ];

    private static bool Passes(SearchDocument document, SearchQuery query, string? besides) =>
        query.Filters.Keys.Append(SearchFacets.Kind)
            .Where(f => f != besides)
            .All(f => Chosen(query, f) is not [_, ..] chosen || ValuesOf(document, f).Intersect(chosen, StringComparer.Ordinal).Any());

    private static IReadOnlyList<string> Chosen(SearchQuery query, string facet) =>
        facet is SearchFacets.Kind ? query.Kinds : query.Filters.GetValueOrDefault(facet, []);

    private static IReadOnlyList<string> ValuesOf(SearchDocument document, string facet) => facet switch
    {
        SearchFacets.Kind => [document.Kind],
        SearchFacets.Language => [document.Language],
        _ => document.Facets.GetValueOrDefault(facet, []),
    };

    private sealed class Lexicon(List<Entry> entries) : ILexicon
    {
        public List<Entry> Entries => entries;

        public int Count => entries.Count;

        public double AverageLength { get; } = Math.Max(1, entries.Sum(e => (long)Bm25.DecodeLength(e.Length)) / (double)Math.Max(1, entries.Count));

        public int CountOf(string term) => entries.Count(e => e.Places.ContainsKey(term));

        public IReadOnlyCollection<string> TermsOfWord(ReadOnlySpan<char> folded)
        {
            var word = folded.ToString();
            return TermsWhere(w => w.Folded == word);
        }

        public IReadOnlyCollection<string> TermsOfWordsFrom(ReadOnlySpan<char> beginning)
        {
            var start = beginning.ToString();
            return TermsWhere(w => w.Folded.StartsWith(start, StringComparison.Ordinal));
        }

        private string[] TermsWhere(Func<Word, bool> condition) =>
            [.. entries.SelectMany(e => e.Words).Where(w => !w.Stop && condition(w)).Select(w => w.Term).Distinct().Order(StringComparer.Ordinal)];
    }

    private sealed class Entry
    {
        public Entry(SearchDocument document)
        {
            Document = document;
            var (position, length) = (0, 0);
            foreach (var (text, weight) in new[] { (document.Title, 12), (document.Summary, 4), (document.Figures, 3), (document.Body, 1), (document.Names, 12) })
            {
                var tokens = new List<Token>();
                var end = Analyzer.For(document.Language).Read(text, tokens, position);
                foreach (var token in tokens.Where(t => !t.Word.Stop || weight is 12))
                {
                    Words.Add(token.Word);
                    foreach (var term in new[] { token.Word.Term, token.Word.Variant }.OfType<string>())
                    {
                        Places.TryAdd(term, []);
                        Places[term].Add((token.Position, weight));
                    }
                }

                length += end - position;
                position = end + 16;
            }

            Length = Bm25.EncodeLength(length);
        }

        public SearchDocument Document { get; }

        public byte Length { get; }

        public List<Word> Words { get; } = [];

        public Dictionary<string, List<(int Position, int Weight)>> Places { get; } = new(StringComparer.Ordinal);

        /// <summary>How well the document meets a clause; nothing when it does not.</summary>
        public double Fit(Clause clause, Lexicon lexicon) => clause.Alternatives.Select(a => a.Worth * Fit(a, lexicon)).DefaultIfEmpty().Max();

        private double Fit(Alternative alternative, Lexicon lexicon)
        {
            if (!alternative.Terms.All(t => Places.ContainsKey(t.Term))
                || !Places[alternative.Terms[0].Term].Exists(first =>
                    alternative.Terms.All(t => Places[t.Term].Exists(p => p.Position == first.Position + t.Offset))))
            {
                return 0;
            }

            var weight = alternative.Terms.Min(t => Math.Min(255, Places[t.Term].Sum(p => p.Weight)));
            return Bm25.Fit(weight, Bm25.Counterweights(lexicon.AverageLength)[Length]);
        }
    }
}
