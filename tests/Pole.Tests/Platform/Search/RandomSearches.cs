namespace Pole.Platform.Search;

/// <summary>Documents and queries made by chance from a small vocabulary, so that they meet often; a seed makes them again.</summary>
internal sealed class RandomSearches(int seed)
{
    private static readonly string[] Words =
    [
        "déchet", "déchets", "dechets", "recyclé", "recyclée", "recycler", "matière", "matières", "énergie", "énergétique",
        "éco-conception", "écoconception", "éco", "conception", "concevoir", "synergie", "synergies", "industrielle", "industriels",
        "écologie", "territoriale", "territoire", "ZAE", "Z.A.E.", "PMEs", "pme", "l’eau", "d’œuvre", "oeuvre", "porte-à-porte",
        "savoir-faire", "savoir", "faire", "le", "des", "et", "qui", "sommes-nous", "aujourd’hui", "ISO-14001", "14001", "palette",
        "réemploi", "ré-emploi", "emploi", "co-produit", "coproduits", "produit", "circulaire", "économie", "tri", "trier",
    ];

    private static readonly string[] EnglishWords = ["recycling", "recycled", "company’s", "companies", "the", "waste", "re-use", "reuse", "design"];

    private readonly Random _random = new(seed);

    public Synonyms Synonyms { get; } = new(
        [["EIT", "écologie industrielle et territoriale", "synergie"], ["réemploi", "seconde vie", "re-use"], ["ZAE", "territoire industriel"]]);

    public int Below(int limit) => _random.Next(limit);

    public T OneOf<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];

    public SearchDocument Document(int keys)
    {
        var language = Below(5) is 0 ? "en" : "fr";
        return new SearchDocument
        {
            Key = $"d{Below(keys)}",
            Kind = OneOf(["resource", "service", "page"]),
            Language = language,
            Title = Text(1 + Below(4), language),
            Summary = Text(Below(6), language),
            Figures = Text(Below(2), language),
            Body = Text(Below(25), language),
            Names = Below(4) is 0 ? Text(1, language) : "",
            Url = "/",
            Date = Below(4) is 0 ? null : new DateOnly(2020, 1, 1).AddDays(Below(5)),
            Audience = OneOf([Audience.Everyone, Audience.Everyone, Audience.Members, Audience.Accredited]),
            Facets = Facets(),
        };
    }

    public SearchQuery Query() => new()
    {
        Text = string.Join(' ', Enumerable.Range(0, Below(4)).Select(_ => Part())),
        Language = OneOf<string?>([null, null, "fr", "en"]),
        Kinds = Below(4) is 0 ? [OneOf(["resource", "service"]), "page"] : [],
        Filters = Below(2) is 0 ? Facets() : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        Audiences = Below(2) is 0 ? [Audience.Everyone] : [Audience.Everyone, Audience.Accredited],
        Facets = ["pillar", "region", "nothing", SearchFacets.Kind, SearchFacets.Language],
        Sort = OneOf([SearchSort.Relevance, SearchSort.Relevance, SearchSort.Date, SearchSort.Title]),
        Page = 1 + Below(3),
        PageSize = OneOf([1, 5, 50]),
        Typing = Below(4) is 0,
    };

    private string Part() => Below(8) switch
    {
        0 => $"\"{Text(1 + Below(3), "fr")}\"",
        1 => "-" + OneOf(Words),
        2 => OneOf(Words)[..2] + "*",
        3 => OneOf(EnglishWords),
        4 => OneOf(["EIT", "ecologie industrielle et territoriale", "eco conception", "seconde vie", "re emploi"]),
        _ => OneOf(Words),
    };

    private string Text(int words, string language) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => OneOf(language is "en" ? EnglishWords : Words)));

    private Dictionary<string, IReadOnlyList<string>> Facets()
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Below(3) > 0)
        {
            facets["pillar"] = [.. Enumerable.Range(0, Below(3)).Select(_ => OneOf(["reuse", "recycling", "design"]))];
        }

        if (Below(3) > 0)
        {
            facets["region"] = [OneOf(["44", "49", "85"])];
        }

        return facets;
    }
}
