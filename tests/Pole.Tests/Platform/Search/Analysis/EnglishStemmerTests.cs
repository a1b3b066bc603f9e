namespace Pole.Platform.Search.Analysis;

public sealed class EnglishStemmerTests
{
    /// <summary>Part of the sample that the Snowball project prints beside the algorithm, and words of our own pages.</summary>
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign")]
    [InlineData("consist consisted consistency consistent consistently consisting consists", "consist")]
    [InlineData("consolation consolations console consoled consoles consoling consolingly consols", "consol")]
    [InlineData("consolatory", "consolatori")]
    [InlineData("conspiracy", "conspiraci")]
    [InlineData("conspirator conspirators conspire conspired conspiring", "conspir")]
    [InlineData("constable constables", "constabl")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knightly knights knight", "knight")]
    [InlineData("knitted knitting knits", "knit")]
    [InlineData("knives knive", "knive")]
    [InlineData("generate generated", "generat")]
    [InlineData("general generally", "general")]
    [InlineData("recycling recycled recycles recycle", "recycl")]
    [InlineData("policies policy", "polici")]
    [InlineData("dying", "die")]
    [InlineData("skies sky", "sky")]
    [InlineData("hoping hope", "hope")]
    [InlineData("hopping hop", "hop")]
    [InlineData("relational", "relat")]
    [InlineData("vacancies vacancy", "vacanc")]
    [InlineData("add adding", "add")]
    [InlineData("company's", "compani")]
    [InlineData("vying", "vie")]
    [InlineData("paste pasted", "paste")]
    [InlineData("organization organizes", "organiz")]
    [InlineData("organism organisms", "organism")]
    [InlineData("ecology ecologist ecologists", "ecolog")]
    [InlineData("succeed", "succeed")]
    [InlineData("yes", "yes")]
    public void It_cuts_words_as_the_published_algorithm_does(string words, string stem)
    {
        Assert.All(words.Split(' '), word => Assert.Equal(stem, EnglishStemmer.StemOf(word)));
    }
}
