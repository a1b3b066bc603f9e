using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>Whatever happens to the file of the texts, the index finds and counts as before, and says that it must be built anew.</summary>
public sealed class TextStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pole-search").FullName;
    private readonly Random _random = new(11);
    private readonly RandomSearches _searches = new(11);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Texts_cut_short_are_refused_at_the_start()
    {
        var bytes = Keep();
        for (var i = 0; i < 50; i++)
        {
            File.WriteAllBytes(Texts, bytes[.._random.Next(bytes.Length)]);
            using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));

            Assert.Throws<InvalidDataException>(() => index.Restore());
        }
    }

    [Fact]
    public void Texts_that_are_not_there_are_refused_at_the_start()
    {
        Keep();
        File.Delete(Texts);
        using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));

        Assert.ThrowsAny<IOException>(() => index.Restore());
    }

    [Fact]
    public void A_bit_flipped_in_a_text_costs_one_excerpt_and_is_noticed()
    {
        var bytes = Keep();
        for (var i = 0; i < 100; i++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
            File.WriteAllBytes(Texts, flipped);
            using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));
            Assert.Equal(KeptIndex.Current, index.Restore());
            Assert.True(index.IsSound);

            var answer = index.Find(new SearchQuery { PageSize = 500, Audiences = Enum.GetValues<Audience>() });

            Assert.Equal(index.Count, answer.Hits.Count);
            Assert.False(index.IsSound && index.Check());
        }
    }

    [Fact]
    public void Texts_that_nobody_needs_are_let_go_when_the_index_is_kept()
    {
        using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));
        var filler = string.Concat(Enumerable.Repeat("des mots ", 2_000));
        index.Replace([Document("stays", filler)]);
        for (var i = 0; i < 200; i++)
        {
            ((ISearchIndex)index).Put(Document("changes", $"{filler} {i}"));
        }

        index.Keep();

        Assert.InRange(new FileInfo(Texts).Length, filler.Length * 2, filler.Length * 3);
        Assert.Contains("des mots", index.Find(new SearchQuery { Text = "199" }).Hits.Single().Excerpt[^1].Text + index.Find(new SearchQuery { Text = "199" }).Hits.Single().Excerpt[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_whose_texts_another_process_removed_is_kept_all_the_same()
    {
        Keep();
        using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));
        index.Restore();
        File.Delete(Texts);

        index.Keep();

        using var next = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));
        index.Dispose();
        Assert.Equal(KeptIndex.Current, next.Restore());
        Assert.True(next.Check());
    }

    private string Texts => Assert.Single(Directory.GetFiles(Path.Combine(_folder, "search"), "*.texts"));

    private static SearchDocument Document(string key, string body) =>
        new() { Key = key, Kind = "page", Language = "fr", Title = key, Body = body, Url = $"/{key}" };

    private byte[] Keep()
    {
        using var index = new InProcessIndex(Synonyms.None, IndexFile.In(_folder));
        index.Replace(Enumerable.Range(0, 100).Select(_ => _searches.Document(80)).DistinctBy(d => d.Key));
        index.Keep();
        index.Dispose();
        return File.ReadAllBytes(Texts);
    }
}
