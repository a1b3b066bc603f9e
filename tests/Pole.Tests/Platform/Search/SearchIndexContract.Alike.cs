namespace Pole.Platform.Search;

/// <summary>What is proposed beside a document that somebody reads.</summary>
public abstract partial class SearchIndexContract
{
    private static readonly SearchQuery Anything = new();

    [Fact]
    public void The_documents_that_share_its_distinctive_words_come_best_first()
    {
        var index = OfPallets();

        Assert.Equal(["/ressources/pallets-too", "/ressources/some-pallets"], Alike(index, "pallets"));
    }

    [Fact]
    public void Neither_itself_nor_another_at_its_address_nor_its_translation_is_alike()
    {
        var index = OfPallets();
        index.Put(Document("pallets.teaser", "Palettes de bois consignées") with { Url = "/ressources/pallets" });
        index.Put(Document("pallets.en", "Palettes de bois consignées") with { Language = "en", Url = "/en/ressources/pallets" });

        Assert.Equal(["/ressources/pallets-too", "/ressources/some-pallets"], Alike(index, "pallets"));
    }

    [Fact]
    public void What_the_reader_may_not_read_or_did_not_ask_for_is_not_alike()
    {
        var index = OfPallets();
        index.Put(Document("hidden", "Palettes de bois consignées entre voisins") with { Audience = Audience.Members });
        index.Put(Document("page", "Palettes de bois consignées entre voisins") with { Kind = "page" });

        Assert.DoesNotContain("/ressources/hidden", Alike(index, "pallets"));
        Assert.Contains("/ressources/hidden", Alike(index, "pallets", Anything with { Audiences = [Audience.Everyone, Audience.Members] }));
        Assert.DoesNotContain("/ressources/page", Alike(index, "pallets", Anything with { Kinds = ["resource"] }));
        Assert.Equal(["/ressources/pallets-too"], Alike(index, "pallets", Anything with { Filters = new Dictionary<string, IReadOnlyList<string>> { ["region"] = ["84"] } }));
    }

    [Fact]
    public void Words_that_many_documents_have_make_nothing_alike()
    {
        var index = Of([.. Enumerable.Range(0, 40).Select(i => Document($"d{i:00}", $"Entreprises et territoires numéro{(char)('a' + (i % 26))}{i}"))]);

        Assert.Empty(Alike(index, "d00"));
        Assert.Empty(Alike(index, "unknown"));
    }

    [Fact]
    public void What_was_removed_is_not_alike_any_more()
    {
        var index = OfPallets();
        index.Remove("pallets-too");

        Assert.Equal(["/ressources/some-pallets"], Alike(index, "pallets"));
    }

    private ISearchIndex OfPallets() => Of(
    [
        Document("pallets", "Palettes de bois consignées", "Une consigne pour les palettes de bois."),
        Document("pallets-too", "La consigne des palettes", "Des palettes de bois.") with
        {
            Facets = new Dictionary<string, IReadOnlyList<string>> { ["region"] = ["84", "93"] },
        },
        Document("some-pallets", "Un atelier", "Des palettes, du bois."),
        .. Enumerable.Range(0, 20).Select(i => Document($"other-{i}", $"Autre chose {i}", "L’eau et la chaleur.")),
    ]);

    private static IReadOnlyList<string?> Alike(ISearchIndex index, string key, SearchQuery? among = null) =>
        [.. index.Alike(key, among ?? Anything, 5).Select(alike => alike.Url)];
}
