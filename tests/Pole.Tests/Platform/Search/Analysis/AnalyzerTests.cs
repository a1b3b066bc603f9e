namespace Pole.Platform.Search.Analysis;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("L’économie, qu’on dit « circulaire »", "économie", "on", "dit", "circulaire")]
    [InlineData("jusqu'ici lorsqu’il puisqu’elle d’œuvre", "ici", "il", "elle", "oeuvre")]
    [InlineData("e\u0301co\u00ADconception", "écoconception")]
    [InlineData("les Z.A.E. et les PMEs", "les", "zae", "et", "les", "pme")]
    [InlineData("les salarié·e·s formé‧es", "les", "salarié", "formé")]
    [InlineData("3,5 t/an", "3", "5", "t", "an")]
    [InlineData("ISO-14001", "iso", "14001", "iso14001")]
    [InlineData("aujourd’hui", "aujourd", "hui", "aujourdhui")]
    [InlineData("l’éco-conception", "éco", "conception", "écoconception")]
    [InlineData("est-ce", "est", "ce")]
    [InlineData("- ' · -a-", "a")]
    public void French_text_is_read_word_by_word(string text, params string[] words)
    {
        Assert.Equal(words, Read(Analyzer.French, text).Select(t => t.Word.Lower));
    }

    [Theory]
    [InlineData("The companies’ company's don't", "the", "companies", "company", "don", "t", "dont")]
    public void English_text_keeps_no_possessive(string text, params string[] words)
    {
        Assert.Equal(words, Read(Analyzer.English, text).Select(t => t.Word.Lower));
    }

    [Fact]
    public void Tokens_say_where_they_stand_in_the_original_text()
    {
        const string Text = "D’abord l’ÉCO-CONCEPTION, puis les Z.A.E.";

        var places = Read(Analyzer.French, Text).Select(t => Text.Substring(t.Start, t.Length));

        Assert.Equal(["abord", "ÉCO", "CONCEPTION", "ÉCO-CONCEPTION", "puis", "les", "Z.A.E."], places);
    }

    [Fact]
    public void The_parts_of_a_word_share_its_position()
    {
        Assert.Equal([0, 1, 1, 1, 2], Read(Analyzer.French, "démarche d’éco-conception durable").Select(t => t.Position));
    }

    [Theory]
    [InlineData("déchets", "dechet", null)]
    [InlineData("recyclée", "recycl", "recycle")]
    [InlineData("cœurs", "coeur", null)]
    [InlineData("14001", "14001", null)]
    public void Stems_are_taken_with_accents_and_kept_without(string word, string term, string? variant)
    {
        var read = Analyzer.French.WordOf(word);

        Assert.Equal((term, variant), (read.Term, read.Variant));
    }

    [Theory]
    [InlineData("L’Éco-conception d’œuvres, l’ÉCOLOGIE et Z.A.E. : e\u0301co, aujourd’hui", "e")]
    [InlineData("L’Éco-conception d’œuvres, l’ÉCOLOGIE et Z.A.E. : e\u0301co, aujourd’hui", "oz")]
    public void Stepping_over_initials_loses_no_word_and_moves_none(string text, string initials)
    {
        var some = new List<Token>();
        Analyzer.French.Read(text, some, initials: new(initials.Select(i => i.ToString())));

        var wanted = Read(Analyzer.French, text).Where(t => initials.Contains(t.Word.Term[0], StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, some.Where(t => initials.Contains(t.Word.Term[0], StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_french_and_english_are_read()
    {
        Assert.Throws<ArgumentException>(() => Analyzer.For("de"));
    }

    private static List<Token> Read(Analyzer analyzer, string text)
    {
        var tokens = new List<Token>();
        analyzer.Read(text, tokens);
        return tokens;
    }

    /// <summary>Half a surrogate pair, as a cut in the middle of a sign leaves it, and U+FFFE.</summary>
    [Fact]
    public void What_is_no_character_folds_into_the_sign_for_it()
    {
        Assert.Equal("caf\uFFFDe", Folding.Fold("caf\uD83D\u00E9"));
        Assert.Equal("\uFFFDete", Folding.Fold("\uDE00\u00C9t\u00E9"));
        Assert.Equal("\uFFFDetang", Folding.Fold("\uFFFE\u00E9tang"));
    }
}
