namespace Pole.Platform.Search;

/// <summary>Which words find what.</summary>
public abstract partial class SearchIndexContract
{
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
    [InlineData("PMEs", "Offre à une PME")]
    [InlineData("ACV", "Comparer des ACVs")]
    [InlineData("éco‑conception", "L'eco conception au quotidien")]
    [InlineData("ecoconception", "Une démarche d'éco-conception")]
    [InlineData("adhérent", "Espace des adhérent·e·s")]
    public void A_word_is_found_however_it_is_written(string query, string title)
    {
        var index = Of(Document("it", title), Document("other", "Toute autre chose"));

        Assert.Equal(["it"], Keys(index, query));
    }

    [Fact]
    public void Other_names_are_found_as_the_title_is_and_are_not_shown()
    {
        var index = Of(
            Document("it", "Nous écrire", "Une adresse pour tout.") with { Names = "Contact" },
            Document("other", "Le reste", "Un contact, des contacts et encore un contact."));

        var answer = index.Find(new SearchQuery { Text = "contact" });

        Assert.Equal(["it", "other"], answer.Hits.Select(h => h.Key));
        Assert.Equal("Une adresse pour tout.", Marked(answer.Hits[0].Excerpt));
        Assert.Contains(new("Nous écrire", "resource", "/ressources/it"), index.Suggest("cont"));
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
    public void The_same_word_is_read_by_the_rules_of_the_documents_language()
    {
        var english = Document("en", "Sharing resources between companies") with { Language = "en" };
        var index = Of(english, Document("fr", "Partager des ressources"));

        Assert.Equal(["en"], Keys(index, "company's resource"));
        Assert.Empty(Keys(index, new SearchQuery { Text = "companies", Language = "fr" }));
        Assert.Equal(["fr"], Keys(index, new SearchQuery { Language = "fr" }));
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
}
