using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Excerpts;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search;

/// <summary>What readers see: the documents and the synonyms of one moment, which answer whatever changes meanwhile.</summary>
/// <param name="Synonyms">Those of each language; they are taken up when somebody first searches.</param>
internal sealed record Moment(long Version, IndexState State, Lazy<Moment.TakenUp> Synonyms)
{
    private const int ShortestTyped = 2;

    public static Moment Of(long version, IndexState state, ISynonyms synonyms) => new(version, state, new(() => TakenUp.From(synonyms.Groups)));

    /// <summary>Whether it knows these synonyms, group by group.</summary>
    public bool Knows(ISynonyms synonyms) => synonyms.Groups is var groups && Synonyms.Value.Groups is var known
        && groups.Count == known.Count
        && groups.Zip(known).All(g => g.First.SequenceEqual(g.Second, StringComparer.Ordinal));

    public SearchAnswer Find(SearchQuery query)
    {
        var start = Stopwatch.GetTimestamp();
        var search = Search(query).Run();
        return new SearchAnswer
        {
            Total = search.Total,
            Hits = ShownHits.Of(search),
            Facets = search.Facets(),
            Seen = search.Seen?.ToString() ?? "",
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
            .SelectMany(c => c.Ends!.Words(audiences, limit))
            .Where(w => Search(query with { Text = w }).FindsAny())
            .Distinct(StringComparer.Ordinal)
            .Select(w => new SearchSuggestion(w))
            .Take(limit / 2)
            .ToList();
        return [.. titles.Take(limit - words.Count), .. words];
    }

    public IReadOnlyList<SearchSuggestion> Alike(string key, SearchQuery among, int limit)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        var live = State.Segments.FirstOrDefault(segment => segment.Find(bytes) >= 0);
        return live is null
            ? []
            : [.. new Alike(State.Languages.First(l => l.Segments.Contains(live)), live.Segment, live.Find(bytes)).Among(among).Take(limit).Select(SuggestionOf)];
    }

    private static SearchSuggestion SuggestionOf(Found found) => new(found.Title, found.Kind, found.Url);

    private string? NearQuery(SearchQuery query) => LanguagesOf(query)
        .SelectMany(l => new Spelling(l, query.Audiences).Near(query.Text))
        .FirstOrDefault(near => Search(query with { Text = near, Typing = false }).FindsAny());

    private IEnumerable<LanguageState> LanguagesOf(SearchQuery query) =>
        State.Languages.Where(l => l.Count > 0 && (query.Language is null || query.Language == l.Analyzer.Language));

    private Queries.Search Search(SearchQuery query) => new(State, query, PlannerOf);

    private QueryPlanner PlannerOf(LanguageState language) =>
        new(language.Analyzer, language, Synonyms.Value.Tables[language.Analyzer.Language]);

    /// <summary>The groups, and what each language makes of them.</summary>
    internal sealed record TakenUp(IReadOnlyList<IReadOnlyList<string>> Groups, ImmutableDictionary<string, SynonymTable> Tables)
    {
        public static TakenUp From(IReadOnlyList<IReadOnlyList<string>> groups) => new(
            groups, Analyzer.All.ToImmutableDictionary(a => a.Language, a => new SynonymTable(a, groups), StringComparer.Ordinal));
    }
}
