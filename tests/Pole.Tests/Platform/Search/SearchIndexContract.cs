namespace Pole.Platform.Search;

/// <summary>What anything that calls itself the site's search index must do.</summary>
public abstract class SearchIndexContract
{
    private static readonly string[] Synergies = ["Synergies entre voisins"];

    protected abstract ISearchIndex Empty(ISynonyms synonyms);

    protected static SearchDocument Document(string key, string title, string body = "", string summary = "") => new()
    {
        Key = key,
        Kind = "resource",
        Language = "fr",
        Title = title,
        Summary = summary,
        Body = body,
        Url = $"/ressources/{key}",
    };

    private ISearchIndex Of(params SearchDocument[] documents)
    {
        var index = Empty(Synonyms.None);
        index.Replace(documents);
        return index;
    }

    private static string[] Keys(ISearchIndex index, string text) => Keys(index, new SearchQuery { Text = text });

    private static string[] Keys(ISearchIndex index, SearchQuery query) => [.. index.Find(query).Hits.Select(h => h.Key)];

    private static string Marked(IEnumerable<TextRun> runs) => string.Concat(runs.Select(r => r.Marked ? $"[{r.Text}]" : r.Text));

    [Theory]
    [InlineData("dechets", "Trier ses déchets")]
    [InlineData("DÉCHET", "Trier ses déchets")]
    [InlineData("l'écoconception", "Une démarche d’éco-conception")]
    [InlineData("éco-conception", "L’écoconception au quotidien")]
    [InlineData("ecoconception", "L’éco conception au quotidien")]
    [InlineData("éco conception", "L’écoconception au quotidien")]
    [InlineData("eco-conception", "L’éco\u2011conception au quotidien")]
    [InlineData("synergie", "Des synergies entre voisins")]
    [InlineData("recyclee", "Une matière recyclée")]
    [InlineData("oeuvre", "La mise en œuvre")]
    [InlineData("aujourd'hui", "Aujourd’hui, on répare")]
    [InlineData("ISO 14001", "Certifié ISO-14001")]
    [InlineData("iso14001", "Certifié ISO 14001")]
    [InlineData("zae", "Animer une Z.A.E.")]
    [InlineData("pme", "Offre aux PMEs")]
    [InlineData("adhérent", "Espace des adhérent·e·s")]
    public void A_word_is_found_however_it_is_written(string query, string title)
    {
        var index = Of(Document("it", title), Document("other", "Toute autre chose"));

        Assert.Equal(["it"], Keys(index, query));
    }

    [Fact]
    public void Every_word_must_be_found()
    {
        var index = Of(Document("both", "Énergie et matière"), Document("one", "Énergie"));

        Assert.Equal(["both"], Keys(index, "matière énergie"));
    }

    [Fact]
    public void Common_words_are_not_asked_for()
    {
        var index = Of(Document("it", "Réduire les déchets"));

        Assert.Equal(["it"], Keys(index, "comment réduire ses déchets ?"));
    }

    [Fact]
    public void Common_words_alone_are_looked_for_in_titles()
    {
        var index = Of(Document("about", "Qui sommes-nous ?"), Document("other", "Le reste", "qui nous sommes"));

        Assert.Equal(["about"], Keys(index, "qui sommes-nous"));
    }

    [Theory]
    [InlineData("\"économie circulaire\"", "Économie circulaire", true)]
    [InlineData("«\u00A0économie circulaire\u00A0»", "Économie circulaire", true)]
    [InlineData("\"économie circulaire\"", "Circulaire sur l’économie", false)]
    [InlineData("\"mise en œuvre\"", "La mise en oeuvre", true)]
    [InlineData("\"démarche d'éco-conception durable\"", "Une démarche d’écoconception durable", true)]
    [InlineData("\"démarche écoconception durable\"", "Une démarche d’éco-conception durable", true)]
    [InlineData("\"démarche éco conception durable\"", "Une démarche d’éco-conception durable", true)]
    [InlineData("\"démarche écoconception durable\"", "Une démarche d’éco conception durable", true)]
    [InlineData("\"conception durable\"", "Une démarche d’éco-conception durable", true)]
    [InlineData("\"conception éco\"", "Une démarche d’éco-conception durable", false)]
    public void A_phrase_is_found_side_by_side(string query, string title, bool found)
    {
        var index = Of(Document("it", title));

        Assert.Equal(found ? ["it"] : [], Keys(index, query));
    }

    [Fact]
    public void A_phrase_does_not_run_from_the_title_into_the_summary()
    {
        var index = Of(Document("it", "Le tri des déchets", summary: "Industriels et engagés"));

        Assert.Empty(Keys(index, "\"déchets industriels\""));
        Assert.Equal(["it"], Keys(index, "déchets industriels"));
    }

    [Theory]
    [InlineData("énergie -solaire")]
    [InlineData("énergie -\"panneau solaire\"")]
    [InlineData("-sol* énergie")]
    public void A_word_after_a_minus_must_not_be_found(string query)
    {
        var index = Of(Document("wind", "Énergie du vent"), Document("sun", "Énergie : un panneau solaire"));

        Assert.Equal(["wind"], Keys(index, query));
    }

    [Theory]
    [InlineData("syner*", false)]
    [InlineData("des synergi", true)]
    [InlineData("Synergies e", true)]
    public void The_beginning_of_a_word_finds_it(string text, bool typing)
    {
        var index = Of(Document("it", Synergies[0]), Document("other", "Des chiffres"));

        Assert.Equal(["it"], Keys(index, new SearchQuery { Text = text, Typing = typing }));
    }

    [Fact]
    public void The_beginning_of_a_word_that_left_with_its_document_finds_nothing()
    {
        var index = Of(Document("leaving", "Des chevaux"), Document("staying", "Un cheval"));
        Assert.Equal(["leaving", "staying"], Keys(index, "chevau*").Order(StringComparer.Ordinal));

        index.Remove("leaving");

        Assert.Empty(Keys(index, "chevau*"));
        Assert.Equal([new("Un cheval", "resource", "/ressources/staying"), new("cheval")], index.Suggest("chev"));
    }

    [Fact]
    public void The_beginning_of_a_word_is_not_enough_once_typed()
    {
        var index = Of(Document("it", Synergies[0]));

        Assert.Empty(Keys(index, "syner"));
    }

    [Theory]
    [InlineData("EIT", "symbiosis")]
    [InlineData("ecologie industrielle et territoriale", "symbiosis")]
    [InlineData("symbiose industrielle", "acronym")]
    public void A_synonym_finds_what_the_other_words_say(string query, string also)
    {
        var index = Empty(new Synonyms([["EIT", "écologie industrielle et territoriale", "symbiose industrielle"]]));
        index.Replace(
        [
            Document("acronym", "Une démarche d’EIT"),
            Document("symbiosis", "Les symbioses industrielles"),
            Document("words", "Industrielle, la symbiose ?"),
        ]);

        Assert.Contains(also, Keys(index, query));
        Assert.Equal(query.Contains("symbiose", StringComparison.Ordinal), Keys(index, query).Contains("words"));
    }

    [Fact]
    public void Words_in_the_title_weigh_more_than_in_the_body()
    {
        var index = Of(
            Document("body", "Guide", "palette palette palette, puis bien d’autres mots"),
            Document("title", "La palette", "puis bien d’autres mots encore et encore et encore"));

        Assert.Equal(["title", "body"], Keys(index, "palette"));
    }

    [Fact]
    public void The_same_word_is_read_by_the_rules_of_the_documents_language()
    {
        var english = Document("en", "Sharing resources between companies") with { Language = "en" };
        var index = Of(english, Document("fr", "Partager des ressources"));

        Assert.Equal(["en"], Keys(index, "company's resource"));
        Assert.Empty(Keys(index, new SearchQuery { Text = "companies", Language = "fr" }));
        Assert.Equal(["fr"], Keys(index, new SearchQuery { Language = "fr" }));
    }

    [Fact]
    public void What_a_person_may_not_read_is_neither_found_nor_counted_nor_suggested()
    {
        var index = Of(
            Document("open", "Un guide"),
            Document("members", "Un guide confidentiel") with { Audience = Audience.Members });
        var query = new SearchQuery { Text = "guide", Facets = [SearchFacets.Kind] };

        var outside = index.Find(query);
        var inside = index.Find(query with { Audiences = [Audience.Everyone, Audience.Members] });

        Assert.Equal(1, outside.Total);
        Assert.Equal([new FacetCount("resource", 1)], outside.Facets[SearchFacets.Kind]);
        Assert.Equal(2, inside.Total);
        Assert.Empty(index.Suggest("confid"));
        Assert.Null(index.Find(new SearchQuery { Text = "confidentil" }).Suggestion);
        Assert.NotEmpty(index.Suggest("confid", [Audience.Members]));
    }

    [Fact]
    public void Values_of_one_facet_widen_and_facets_narrow_each_other()
    {
        var index = Of(
            With("a", ("pillar", ["reuse"]), ("region", ["44"])),
            With("b", ("pillar", ["reuse", "recycling"]), ("region", ["49"])),
            With("c", ("pillar", ["recycling"]), ("region", ["44"])),
            With("d", ("pillar", ["design"]), ("region", ["44"])));

        var answer = index.Find(new SearchQuery
        {
            Filters = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["pillar"] = ["reuse", "design"], ["region"] = ["44"] },
            Facets = ["pillar", "region"],
        });

        Assert.Equal(2, answer.Total);
        Assert.Equal(["a", "d"], answer.Hits.Select(h => h.Key));
        Assert.Equal([new("design", 1), new("recycling", 1), new("reuse", 1)], answer.Facets["pillar"]);
        Assert.Equal([new("44", 2), new("49", 1)], answer.Facets["region"]);
    }

    [Fact]
    public void Kinds_narrow_what_is_found_but_not_their_own_counts()
    {
        var index = Of(Document("a", "Guide"), Document("b", "Guide") with { Kind = "page" });

        var answer = index.Find(new SearchQuery { Text = "guide", Kinds = ["page", "help"], Facets = [SearchFacets.Kind] });

        Assert.Equal(["b"], answer.Hits.Select(h => h.Key));
        Assert.Equal([new("page", 1), new("resource", 1), new("help", 0)], answer.Facets[SearchFacets.Kind]);
    }

    [Fact]
    public void Hits_can_be_sorted_by_date_and_by_title()
    {
        var index = Of(
            Document("old", "Zone") with { Date = new(2019, 1, 1) },
            Document("new", "Économie") with { Date = new(2024, 6, 1) },
            Document("undated", "Eau"));

        Assert.Equal(["new", "old", "undated"], Keys(index, new SearchQuery { Sort = SearchSort.Date }));
        Assert.Equal(["undated", "new", "old"], Keys(index, new SearchQuery { Sort = SearchSort.Title }));
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repeat()
    {
        var index = Of([.. Enumerable.Range(0, 25).Select(i => Document($"d{i:00}", "Guide"))]);

        var pages = Enumerable.Range(1, 4).SelectMany(p => Keys(index, new SearchQuery { Text = "guide", Page = p, PageSize = 10 }));

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"d{i:00}"), pages);
    }

    [Fact]
    public void The_excerpt_marks_the_words_of_the_original_text()
    {
        var filler = string.Concat(Enumerable.Repeat("Des mots qui ne servent à rien. ", 30));
        var index = Of(Document("it", "L’Éco-conception", filler + "La démarche d’ÉCO-CONCEPTION <b>paie</b>. " + filler, "Un résumé."));

        var hit = Assert.Single(index.Find(new SearchQuery { Text = "ecoconception paie" }).Hits);

        Assert.Equal("L’[Éco-conception]", Marked(hit.MarkedTitle));
        Assert.Contains("La démarche d’[ÉCO-CONCEPTION] <b>[paie]</b>.", Marked(hit.Excerpt), StringComparison.Ordinal);
        Assert.StartsWith("… ", hit.Excerpt[0].Text, StringComparison.Ordinal);
        Assert.Equal("…", hit.Excerpt[^1].Text);
        Assert.InRange(hit.Excerpt.Sum(r => r.Text.Length), 100, 260);
    }

    [Fact]
    public void Without_words_in_it_the_excerpt_is_the_summary()
    {
        var index = Of(Document("it", "Guide", "Un long texte.", "Un résumé."));

        Assert.Equal("Un résumé.", Marked(index.Find(new SearchQuery()).Hits[0].Excerpt));
    }

    [Theory]
    [InlineData("sinergie", "synergies")]
    [InlineData("syenrgies voisins", "synergies voisins")]
    [InlineData("synergies introuvables", "synergies")]
    public void A_query_that_finds_nothing_is_answered_with_one_that_does(string query, string suggestion)
    {
        var index = Of(Document("it", Synergies[0]), Document("other", "Des voisins"));

        var answer = index.Find(new SearchQuery { Text = query });

        Assert.Equal(0, answer.Total);
        Assert.Equal(suggestion, answer.Suggestion);
        Assert.True(index.Find(new SearchQuery { Text = suggestion }).Total > 0);
    }

    [Fact]
    public void No_suggestion_is_better_than_one_that_finds_nothing()
    {
        var index = Of(Document("it", Synergies[0]));

        Assert.Null(index.Find(new SearchQuery { Text = "sinergie", Kinds = ["page"] }).Suggestion);
        Assert.Null(index.Find(new SearchQuery { Text = "xylophone" }).Suggestion);
        Assert.Null(index.Find(new SearchQuery { Text = "synergie" }).Suggestion);
    }

    [Fact]
    public void Typing_proposes_titles_then_words()
    {
        var index = Of(Document("it", Synergies[0]), Document("other", "Bourse", "une synergie de plus"));

        Assert.Equal(
            [new("Synergies entre voisins", "resource", "/ressources/it"), new("synergie"), new("synergies")],
            index.Suggest("syn"));
        Assert.Empty(index.Suggest("s"));
    }

    [Fact]
    public void A_document_put_again_takes_the_place_of_the_first()
    {
        var index = Of(Document("it", "Un vélo"));

        index.Put(Document("it", "Une palette"));

        Assert.Equal(1, index.Count);
        Assert.Empty(Keys(index, "vélo"));
        Assert.Equal(["it"], Keys(index, "palette"));
    }

    [Fact]
    public void A_document_removed_is_not_found_any_more()
    {
        var index = Of(Document("it", "Un vélo"), Document("other", "Un vélo"));

        index.Remove("it");
        index.Remove("unknown");

        Assert.Equal(1, index.Count);
        Assert.Equal(["other"], Keys(index, "vélo"));
    }

    [Fact]
    public void Replacing_forgets_all_that_was_there()
    {
        var index = Of(Document("it", "Un vélo"));

        index.Replace([Document("new", "Une palette"), Document("new", "Une caisse")]);

        Assert.Equal(1, index.Count);
        Assert.Equal(["new"], Keys(index, ""));
        Assert.Equal(["new"], Keys(index, "caisse"));
    }

    [Fact]
    public void Each_change_makes_a_new_version()
    {
        var index = Empty(Synonyms.None);
        List<long> versions = [index.Version];

        index.Replace([Document("it", "Un vélo")]);
        versions.Add(index.Version);
        index.Put(Document("it", "Une palette"));
        versions.Add(index.Version);
        index.Remove("it");
        versions.Add(index.Version);

        Assert.Equal(0, versions[0]);
        Assert.Equal(versions.Distinct().Order(), versions);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("* -* \"\" «")]
    [InlineData("'’-‑·…")]
    [InlineData("\"jamais fermée")]
    [InlineData("a\u0301\u00AD\uD83D\uDE00 \uD83D")]
    public void Nothing_that_is_typed_is_an_error(string text)
    {
        var index = Of(Document("it", "Un vélo"));

        Assert.InRange(index.Find(new SearchQuery { Text = text, Typing = true }).Total, 0, 1);
    }

    private static SearchDocument With(string key, params (string Facet, string[] Values)[] facets) => Document(key, key) with
    {
        Facets = facets.ToDictionary(f => f.Facet, f => (IReadOnlyList<string>)f.Values, StringComparer.Ordinal),
    };
}
