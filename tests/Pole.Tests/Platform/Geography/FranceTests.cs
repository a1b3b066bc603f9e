using AngleSharp.Html.Parser;
using Pole.Features.Resources;
using Pole.Platform.Content;
using System.Text.Encodings.Web;

namespace Pole.Platform.Geography;

/// <summary>The map knows each département of the vocabulary once, and counts as its table does.</summary>
public sealed class FranceTests
{
    private static readonly ContentLibrary Library = WrittenResources.Store.Current;

    [Fact]
    public void Every_departement_of_mainland_France_and_Corsica_is_drawn_once()
    {
        string[] overseas = ["01", "02", "03", "04", "06"];
        var expected = Library.Vocabulary("departements").Terms.Where(d => !overseas.Contains(d.More["region"])).Select(d => d.Code);

        Assert.Equal(expected.Order(StringComparer.Ordinal), FranceShapes.Departements.Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.All(FranceShapes.Departements, d => Assert.True(d.Path.StartsWith('M') && d.Path.EndsWith('z'), d.Code));
    }

    [Fact]
    public void The_shapes_weigh_a_few_tens_of_kilobytes() =>
        Assert.InRange(FranceShapes.Departements.Sum(d => d.Path.Length) + FranceShapes.RegionBorders.Length, 10_000, 40_000);

    [Fact]
    public void A_place_counts_once_in_a_region_and_in_each_departement_that_it_names()
    {
        var counts = new FranceCounts(Library, [new("Deux rives", "/a", ["84", "76"], ["07", "26", "30"]), new("Toute la région", "/b", ["84"], [])]);

        Assert.Equal(2, counts.All.First(r => r.Code == "84").Places.Count);
        Assert.Equal(["Ardèche (07), Drôme (26)", ""], counts.All.First(r => r.Code == "84").Places.Select(p => p.Where));
        Assert.Equal("Gard (30)", Assert.Single(counts.All.First(r => r.Code == "76").Places).Where);
        Assert.Equal((2, 1, 1, 0), (counts.Of("07"), counts.Of("69"), counts.Of("30"), counts.Of("75")));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(400, 3)]
    public void The_more_there_is_the_denser_the_shade(int count, int shade) => Assert.Equal(shade, FranceMap.ShadeOf(count));

    [Fact]
    public void The_picture_is_named_told_in_words_encoded_and_free_of_inline_styles()
    {
        var counts = new FranceCounts(Library, [new("Île", "/a", ["04"], [])]);
        using var writer = new StringWriter();
        new FranceMap(counts, "essai").Draw("Carte <b>", "La Réunion 1").WriteTo(writer, HtmlEncoder.Default);
        var picture = new HtmlParser().ParseDocument(writer.ToString()).QuerySelector("svg")!;

        Assert.Equal("img", picture.GetAttribute("role"));
        Assert.Equal(["Carte <b>", "La Réunion 1"], picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => picture.QuerySelector($"#{id}")!.TextContent));
        Assert.DoesNotContain("style=", writer.ToString());
        Assert.Equal("m-1", picture.QuerySelectorAll("rect").First(r => r.NextElementSibling!.TextContent == "La Réunion").ClassName);
    }
}
