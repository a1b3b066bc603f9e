namespace Pole.Platform.Search;

/// <summary>What is proposed while typing, and when nothing is found.</summary>
public abstract partial class SearchIndexContract
{
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
    public void Of_titles_that_have_what_is_typed_the_shortest_come_first()
    {
        var index = Of(
            Document("long", "Une synergie entre voisins de la zone"),
            Document("short", "Nos synergies"),
            Document("apart", "Bourse aux matières", "une synergie de plus"),
            Document("kept", "Synergie") with { Audience = Audience.Members });

        var titles = index.Suggest("syner").Where(s => s.Url is not null).Select(s => s.Text);

        Assert.Equal(["Nos synergies", "Une synergie entre voisins de la zone"], titles);
    }

    [Fact]
    public void What_was_typed_before_the_last_word_must_be_there_too()
    {
        var index = Of(Document("both", "Trier les palettes usées"), Document("one", "Les palettes"), Document("other", "Trier"));

        Assert.Equal([new("Trier les palettes usées", "resource", "/ressources/both"), new("trier palettes")], index.Suggest("trier pal"));
        Assert.Empty(index.Suggest("trier x"));
    }
}
