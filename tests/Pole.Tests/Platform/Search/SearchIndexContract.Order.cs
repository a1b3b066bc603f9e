namespace Pole.Platform.Search;

/// <summary>What comes first, and what is shown of it.</summary>
public abstract partial class SearchIndexContract
{
    [Fact]
    public void Words_in_the_title_weigh_more_than_in_the_body()
    {
        var index = Of(
            Document("body", "Guide", "palette palette palette, puis bien d’autres mots"),
            Document("title", "La palette", "puis bien d’autres mots encore et encore et encore"));

        Assert.Equal(["title", "body"], Keys(index, "palette"));
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
}
