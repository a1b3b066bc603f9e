using Pole.Platform.Search;

namespace Pole.Benchmarks;

/// <summary>Documents that look French to an index: word frequencies fall as Zipf says, endings and accents vary. A seed makes the same ones again.</summary>
internal sealed class FrenchDocuments(int seed)
{
    private const int VocabularySize = 30_000;
    private static readonly string[] Beginnings = ["b", "bl", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "j", "l", "m", "n", "p", "pl", "pr", "qu", "r", "s", "t", "tr", "v"];
    private static readonly string[] Vowels = ["a", "ai", "an", "au", "e", "é", "en", "eu", "è", "i", "in", "o", "oi", "on", "ou", "u"];
    private static readonly string[] Endings = ["age", "ement", "ation", "ité", "ique", "eur", "euse", "é", "ées", "er", "ons", "aux", "able", "ie", "ies", "s", ""];
    private static readonly string[] Small = ["le", "la", "les", "de", "des", "du", "et", "en", "à", "pour", "dans", "une", "un", "sur", "avec", "l’", "d’"];

    private readonly Random _random = new(seed);
    private readonly string[] _vocabulary = Vocabulary(new Random(1));

    public IReadOnlyList<SearchDocument> Make(int count) => [.. Enumerable.Range(0, count).Select(Document)];

    /// <summary>A query of one to three words that documents have, two in five of them with two filters.</summary>
    public SearchQuery Query() => new()
    {
        Text = string.Join(' ', Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => _vocabulary[Rank(2_000)])),
        Filters = _random.Next(5) < 2
            ? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["pillar"] = [Value("pillar", 7), Value("pillar", 7)],
                ["region"] = [Value("region", 13), Value("region", 13), Value("region", 13)],
            }
            : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        Facets = [SearchFacets.Kind, "pillar", "region", "sector"],
        PageSize = 10,
    };

    /// <summary>The first letters of a word, as typed.</summary>
    public string Beginning()
    {
        var word = _vocabulary[Rank(2_000)];
        return word[..Math.Min(word.Length, 3 + _random.Next(4))];
    }

    private SearchDocument Document(int number) => new()
    {
        Key = $"d{number}",
        Kind = Value("kind", 5),
        Language = "fr",
        Title = Text(6),
        Summary = Text(25),
        Figures = Text(6),
        Body = Text(120),
        Url = $"/d/{number}",
        Date = new DateOnly(2015, 1, 1).AddDays(_random.Next(4_000)),
        Facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["pillar"] = [Value("pillar", 7), Value("pillar", 7)],
            ["region"] = [Value("region", 13)],
            ["sector"] = [Value("sector", 40)],
        },
    };

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ =>
        _random.Next(5) < 2 ? Small[_random.Next(Small.Length)] : _vocabulary[Rank(VocabularySize)]));

    private string Value(string name, int count) => $"{name}-{_random.Next(count)}";

    /// <summary>The rank of a word: small ones come much more often.</summary>
    private int Rank(int limit) => (int)Math.Pow(limit, _random.NextDouble()) - 1;

    private static string[] Vocabulary(Random random)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < VocabularySize)
        {
            var syllables = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Beginnings[random.Next(Beginnings.Length)] + Vowels[random.Next(Vowels.Length)]);
            words.Add((random.Next(60) is 0 ? "éco-" : "") + string.Concat(syllables) + Beginnings[random.Next(Beginnings.Length)] + Endings[random.Next(Endings.Length)]);
        }

        return [.. words];
    }
}
