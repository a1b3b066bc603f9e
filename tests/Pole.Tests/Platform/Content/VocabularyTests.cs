namespace Pole.Platform.Content;

public sealed class VocabularyTests : IDisposable
{
    private readonly ContentFixture _content = new(s => s.AddContentSection<Sheet>("services"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_code_has_its_words_in_both_languages()
    {
        _content.With("vocabularies/pillars.yml", "- {code: eco-design, fr: Éco-conception, en: Eco-design}\n- {code: longer-use, fr: Allongement}\n");

        var pillars = _content.Library.Vocabulary("pillars");

        Assert.Equal(("Éco-conception", "Eco-design"), (pillars.Label("eco-design", Language.French), pillars.Label("eco-design", Language.English)));
        Assert.Equal("Allongement", pillars.Label("longer-use", Language.English));
        Assert.Equal(["eco-design", "longer-use"], pillars.Terms.Select(t => t.Code));
        Assert.Empty(_content.Faults);
    }

    [Fact]
    public void A_list_may_say_more_of_all_its_codes()
    {
        _content.With("vocabularies/departements.yml", "- {code: \"01\", region: \"84\", fr: Ain}\n- {code: \"02\", region: \"32\", fr: Aisne}\n");

        Assert.Equal("84", _content.Library.Vocabulary("departements").Find("01")!.More["region"]);
    }

    [Fact]
    public void A_table_will_do()
    {
        _content.With("vocabularies/naf.csv", "code;fr;en\n01;\"Culture; élevage\";Farming\n\n02;Bois;\n");

        var naf = _content.Library.Vocabulary("naf");

        Assert.Equal("Culture; élevage", naf.Label("01", Language.French));
        Assert.Equal("Bois", naf.Label("02", Language.English));
    }

    [Fact]
    public void Groups_of_words_are_read_without_codes()
    {
        _content.With("vocabularies/synonyms.yml", "- [ACV, analyse du cycle de vie]\n- [EPCI, intercommunalité]\n");

        Assert.Equal(["EPCI", "intercommunalité"], _content.Library.Vocabulary("synonyms").Groups[1]);
    }

    [Theory]
    [InlineData("- {code: a, fr: A}\n- {code: a, fr: B}\n", "2:3 le code « a » est donné deux fois")]
    [InlineData("- {code: a, fr: A, en: B}\n- {code: b, fr: A, ne: B}\n", "2:20 clé inconnue « ne » ; vouliez-vous dire « en » ?")]
    [InlineData("- {code: a}\n", "1:3 il manque la clé « fr »")]
    [InlineData("a: b\n", "1:1 un vocabulaire est une liste de lignes « - {code: …, fr: …, en: …} »")]
    public void A_fault_in_a_list_is_told_at_its_place(string text, string fault)
    {
        _content.With("vocabularies/pillars.yml", text);

        Assert.Equal($"vocabularies/pillars.yml:{fault}", Assert.Single(_content.Faults).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_code_that_is_in_no_list_is_told_where_it_is_used()
    {
        _content
            .With("vocabularies/pillars.yml", "- {code: eco-design, fr: Éco-conception}\n")
            .With("services/a.md", "---\npillars: [eco-design, eco-desing]\nparts:\n  - {pillar: zzz}\n---\n");

        Assert.Equal(
            [
                "services/a.md:2:23 « eco-desing » n’est pas dans le vocabulaire « pillars » ; vouliez-vous dire « eco-design » ?",
                "services/a.md:4:14 « zzz » n’est pas dans le vocabulaire « pillars »",
            ],
            _content.Faults.Select(f => f.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_broken_list_keeps_its_last_good_version()
    {
        _content.With("vocabularies/pillars.yml", "- {code: a, fr: A}\n");
        Assert.Empty(_content.Faults);
        _content.With("vocabularies/pillars.yml", "- {code: a, fr: [}\n");

        _content.Store.Refresh();

        Assert.Equal("A", _content.Library.Vocabulary("pillars").Label("a", Language.French));
        Assert.Single(_content.Faults);
    }

    private sealed record Part
    {
        [Term("pillars")]
        public required string Pillar { get; init; }
    }

    private sealed record Sheet
    {
        [Term("pillars")]
        public IReadOnlyList<string> Pillars { get; init; } = [];

        public IReadOnlyList<Part> Parts { get; init; } = [];
    }
}
