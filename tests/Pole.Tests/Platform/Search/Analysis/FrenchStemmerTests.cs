using Pole.App;

namespace Pole.Platform.Search.Analysis;

public sealed class FrenchStemmerTests
{
    [Fact]
    public void It_cuts_words_as_the_published_algorithm_does()
    {
        var published = File
            .ReadLines(Path.Combine(PoleApp.RepositoryRoot, "tests/Pole.Tests/Platform/Search/Analysis/french-stems.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToList();

        var different = published.Where(p => FrenchStemmer.StemOf(p[0]) != p[1]).Select(p => $"{p[0]} is {FrenchStemmer.StemOf(p[0])}, not {p[1]}");

        Assert.True(published.Count > 400);
        Assert.Empty(different);
    }

    [Fact]
    public void Words_of_any_length_have_a_stem()
    {
        Assert.Equal("", FrenchStemmer.StemOf(""));
        Assert.Equal("ï", FrenchStemmer.StemOf("ï"));
        Assert.EndsWith("ë", FrenchStemmer.StemOf(new string('ë', 500)), StringComparison.Ordinal);
    }
}
