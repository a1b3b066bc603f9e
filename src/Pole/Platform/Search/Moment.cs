using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Excerpts;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search;

/// <summary>What readers see: the documents and the synonyms of one moment, which answer whatever changes meanwhile.</summary>
internal sealed record Moment(long Version, IndexState State, ImmutableDictionary<string, SynonymTable> Synonyms)
{
    private const int ShortestTyped = 2;

    public static Moment Of(long version, IndexState state, ISynonyms synonyms) => new(
        version,
        state,
        Analyzer.All.ToImmutableDictionary(a => a.Language, a => new SynonymTable(a, synonyms), StringComparer.Ordinal));

    public SearchAnswer Find(SearchQuery query)
    {
        var start = Stopwatch.GetTimestamp();
        var search = Search(query).Run();
        return new SearchAnswer
        {
            Total = search.Total,
            Hits = ShownHits.Of(search),
            Facets = search.Facets(),
            Suggestion = search.Total is 0 ? NearQuery(query) : null,
            Took = Stopwatch.GetElapsedTime(start),
        };
    }

    public IReadOnlyList<SearchSuggestion> Suggest(string prefix, IReadOnlyList<Audience> audiences, string? language, int limit)
    {
        if (prefix.Trim().Length < ShortestTyped)
        {
            return [];
        }

        var query = new SearchQuery { Text = prefix, Language = language, Audiences = audiences };
        var completions = LanguagesOf(query)
            .Select(l => (Language: l, Ends: Completions.Of(l, prefix)))
            .Where(c => c.Ends is not null)
            .ToList();
        var titles = completions
            .SelectMany(c => c.Ends!.Titles(PlannerOf(c.Language).Plan(c.Ends.Before, typing: false), audiences, limit))
            .Select(SuggestionOf)
            .DistinctBy(s => s.Url, StringComparer.Ordinal)
            .Take(limit)
            .ToList();
        var words = completions
            .SelectMany(c => c.Ends!.Words(limit))
            .Where(w => Search(query with { Text = w }).FindsAny())
            .Distinct(StringComparer.Ordinal)
            .Select(w => new SearchSuggestion(w))
            .Take(limit / 2)
            .ToList();
        return [.. titles.Take(limit - words.Count), .. words];
    }

    private static SearchSuggestion SuggestionOf(Found found) => new(
        Encoding.UTF8.GetString(found.Stored.Title), Encoding.UTF8.GetString(found.Stored.Kind), Encoding.UTF8.GetString(found.Stored.Url));

    private string? NearQuery(SearchQuery query) => LanguagesOf(query)
        .SelectMany(l => new Spelling(l).Near(query.Text))
        .FirstOrDefault(near => Search(query with { Text = near, Typing = false }).FindsAny());

    private IEnumerable<LanguageState> LanguagesOf(SearchQuery query) =>
        State.Languages.Where(l => l.Count > 0 && (query.Language is null || query.Language == l.Analyzer.Language));

    private Queries.Search Search(SearchQuery query) => new(State, query, PlannerOf);

    private QueryPlanner PlannerOf(LanguageState language) =>
        new(language.Analyzer, language, Synonyms[language.Analyzer.Language]);
}
