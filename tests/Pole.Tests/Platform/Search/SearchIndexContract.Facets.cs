namespace Pole.Platform.Search;

/// <summary>What narrows, what is counted, and for whom.</summary>
public abstract partial class SearchIndexContract
{
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

    [Theory]
    [InlineData("confidentialités")]
    [InlineData("confidence")]
    public void A_word_that_stands_only_where_a_person_may_not_read_is_not_proposed_for_its_stem(string kept)
    {
        var index = Of(Document("open", "Un guide confident"), Document("members", $"Un guide {kept}") with { Audience = Audience.Members });

        Assert.DoesNotContain(index.Suggest("confiden"), s => s.Text.Contains(kept, StringComparison.Ordinal));
        Assert.DoesNotContain(kept, index.Find(new SearchQuery { Text = "confidenx" }).Suggestion ?? "", StringComparison.Ordinal);
        Assert.Contains(index.Suggest("confiden", [Audience.Members]), s => s.Text == kept);
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
}
