namespace Pole.Platform.Search;

/// <summary>What a change does to what was there.</summary>
public abstract partial class SearchIndexContract
{
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

    [Fact]
    public void Of_a_source_exactly_what_it_says_is_held()
    {
        var index = Of(Document("other", "Un vélo") with { Source = "pages" });
        index.Hold("resources", [Document("same", "Une caisse"), Document("changed", "Une caisse"), Document("gone", "Une caisse")]);
        var version = index.Version;

        var changed = index.Hold("resources", [Document("new", "Une palette"), Document("changed", "Une palette"), Document("same", "Une caisse")]);

        Assert.Equal(3, changed);
        Assert.True(index.Version > version);
        Assert.Equal(4, index.Count);
        Assert.Equal(["other"], Keys(index, "vélo"));
        Assert.Equal(["same"], Keys(index, "caisse"));
        Assert.Equal(["changed", "new"], Keys(index, "palette"));
    }

    [Fact]
    public void Documents_that_cannot_be_read_to_the_end_change_nothing()
    {
        var index = Of(Document("it", "Un vélo") with { Source = "pages" });
        var version = index.Version;

        Assert.Throws<InvalidDataException>(() => index.Replace(HalfRead()));
        Assert.Throws<InvalidDataException>(() => index.Hold("pages", HalfRead()));

        Assert.Equal(version, index.Version);
        Assert.Equal(["it"], Keys(index, ""));

        static IEnumerable<SearchDocument> HalfRead()
        {
            yield return Document("new", "Une palette");
            throw new InvalidDataException("Half a file.");
        }
    }

    [Fact]
    public void Synonyms_that_change_count_as_soon_as_they_are_taken_up()
    {
        var synonyms = new Changing { Groups = [["vélo", "bicyclette"]] };
        var index = Empty(synonyms);
        index.Replace([Document("it", "Une bicyclette")]);
        var version = index.Version;
        index.TakeUpSynonyms();
        Assert.Equal(version, index.Version);

        synonyms.Groups = [["cycle", "bicyclette"]];
        index.TakeUpSynonyms();

        Assert.True(index.Version > version);
        Assert.Equal(["it"], Keys(index, "cycle"));
        Assert.Empty(Keys(index, "vélo"));
    }

    [Fact]
    public void A_source_that_says_the_same_again_changes_nothing()
    {
        var index = Of();
        index.Hold("resources", [With("a", ("pillar", ["reuse", "design"])), Document("b", "Une caisse")]);
        var version = index.Version;

        Assert.Equal(0, index.Hold("resources", [Document("b", "Une caisse"), With("a", ("pillar", ["reuse", "design"]))]));
        Assert.Equal(version, index.Version);
        Assert.Equal(1, index.Hold("resources", [Document("b", "Une caisse"), With("a", ("pillar", ["reuse"]))]));
    }

    private sealed class Changing : ISynonyms
    {
        public required IReadOnlyList<IReadOnlyList<string>> Groups { get; set; }
    }
}
