using System.Globalization;
using Pole.Platform.Search;

namespace Pole.Benchmarks;

/// <summary>
/// Documents that look French to an index: how often a word comes falls with its rank, as Zipf says, and the first ranks
/// are held by small words; endings and accents vary. A seed makes the same ones again.
/// </summary>
internal sealed class FrenchDocuments(int seed)
{
    /// <summary>Words asked for are among the most frequent that mean something.</summary>
    private const int WordsAsked = 2_000;

    private const int VocabularySize = 50_000;
    private static readonly string[] Beginnings = ["b", "bl", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "j", "l", "m", "n", "p", "pl", "pr", "qu", "r", "s", "t", "tr", "v"];
    private static readonly string[] Vowels = ["a", "ai", "an", "au", "e", "é", "en", "eu", "è", "i", "in", "o", "oi", "on", "ou", "u"];
    private static readonly string[] Endings = ["age", "ement", "ation", "ité", "ique", "eur", "euse", "é", "ées", "er", "ons", "aux", "able", "ie", "ies", "s", ""];

    private static readonly string[] Small =
    [
        .. ("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux d’un cette d’une ou leur ses "
            + "qu’il entre comme on été mais nous ces sans son tout être avoir fait même très ainsi sous dont peut depuis vers chez lors aussi elle vous donc").Split(' '),
    ];

    private static readonly (string Name, int Values)[] Facets = [("region", 18), ("sector", 12), ("type", 9), ("year", 15)];
    private static readonly string[] Vocabulary = [.. Small, .. Words(new Random(1)).Take(VocabularySize - Small.Length)];

    private static readonly HashSet<string> AskedFor = [.. Vocabulary.Skip(Small.Length).Take(WordsAsked)];

    private readonly Random _random = new(seed);

    public IEnumerable<SearchDocument> Make(int count, int from = 0) => Enumerable.Range(from, count).Select(Document);

    /// <summary>A query of one to three words of one of the documents, so that most find something; two in five with two filters.</summary>
    public SearchQuery Query(IReadOnlyList<SearchDocument> among) => new()
    {
        Text = string.Join(' ', Asked(among[_random.Next(among.Count)]).OrderBy(_ => _random.Next()).Take(1 + _random.Next(3))),
        Filters = _random.Next(5) < 2
            ? Facets.OrderBy(_ => _random.Next()).Take(2).ToDictionary(f => f.Name, f => (IReadOnlyList<string>)[Value(f), Value(f)], StringComparer.Ordinal)
            : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        Facets = [.. Facets.Select(f => f.Name)],
        PageSize = 10,
    };

    /// <summary>The first letters of a word, as typed.</summary>
    public string Beginning()
    {
        var word = WordAsked();
        return word[..Math.Min(word.Length, 3 + _random.Next(4))];
    }

    private SearchDocument Document(int number) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"resource/{number:0000000}"),
        Kind = "resource",
        Language = "fr",
        Title = Text(6),
        Summary = Text(25),
        Figures = Text(6),
        Body = Text(120),
        Url = string.Create(CultureInfo.InvariantCulture, $"/ressources/{number:0000000}"),
        Date = new DateOnly(2012, 1, 1).AddDays(_random.Next(15 * 365)),
        Facets = Facets.ToDictionary(
            f => f.Name,
            f => (IReadOnlyList<string>)(f.Name is "sector" && _random.Next(3) is 0 ? [Value(f), Value(f)] : [Value(f)]),
            StringComparer.Ordinal),
    };

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[Rank(0, VocabularySize)]));

    private static IEnumerable<string> Asked(SearchDocument document) =>
        $"{document.Title} {document.Summary} {document.Body}".Split(' ').Where(AskedFor.Contains).Distinct(StringComparer.Ordinal);

    private string WordAsked() => Vocabulary[Rank(Small.Length, Small.Length + WordsAsked)];

    private string Value((string Name, int Values) facet) =>
        string.Create(CultureInfo.InvariantCulture, $"{facet.Name}-{_random.Next(facet.Values)}");

    /// <summary>A rank drawn as often as Zipf says.</summary>
    private int Rank(int from, int to)
    {
        var rank = (from + 1) * Math.Pow((to + 1d) / (from + 1), _random.NextDouble());
        return Math.Min((int)rank - 1, to - 1);
    }

    private static IEnumerable<string> Words(Random random)
    {
        var words = new HashSet<string>(Small, StringComparer.Ordinal);
        while (true)
        {
            var syllables = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Beginnings[random.Next(Beginnings.Length)] + Vowels[random.Next(Vowels.Length)]);
            var word = (random.Next(500) is 0 ? "éco-" : "") + string.Concat(syllables) + Beginnings[random.Next(Beginnings.Length)] + Endings[random.Next(Endings.Length)];
            if (words.Add(word))
            {
                yield return word;
            }
        }
    }
}
