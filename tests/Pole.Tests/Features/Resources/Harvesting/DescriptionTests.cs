using System.Text.RegularExpressions;
using Pole.App;
using Pole.Standards;

namespace Pole.Features.Resources.Harvesting;

public sealed partial class DescriptionTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Signposts_lead_from_each_resource_to_how_it_is_cited_and_described()
    {
        foreach (var item in WrittenResources.All)
        {
            var posts = LinkHeader.Of((await app.Visit().OpenAsync($"/en/ressources/{item.Slug}")).Message);

            var permanent = Assert.Single(posts, post => post.Relation == "cite-as").Address;
            Assert.EndsWith($":5080/ressources/{item.Slug}", permanent);
            Assert.Contains(posts, post => post is { Relation: "type", Address: "https://schema.org/AboutPage" });
            Assert.Equal(2, posts.Count(post => post.Relation == "type"));
            foreach (var description in posts.Where(post => post.Relation == "describedby"))
            {
                var answer = await app.Visit().OpenAsync(new Uri(description.Address).AbsolutePath);
                Assert.Equal(description.Type, answer.Message.Content.Headers.ContentType!.MediaType);
            }

            Assert.Equal(3, posts.Count(post => post.Relation == "describedby"));
            Assert.All(posts, post => Assert.Contains(post.Relation, (string[])["cite-as", "type", "license", "author", "describedby", "item"]));
        }
    }

    [Fact]
    public async Task A_licence_that_programs_know_is_named_by_its_address()
    {
        var posts = LinkHeader.Of((await app.Visit().OpenAsync("/ressources/lire-une-acv")).Message);

        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Assert.Single(posts, post => post.Relation == "license").Address);
    }

    [Theory]
    [InlineData("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("Licence Ouverte 2.0", "https://spdx.org/licenses/etalab-2.0")]
    [InlineData("Usage réservé aux adhérents", null)]
    [InlineData(null, null)]
    public void Licences_in_other_words_have_no_address(string? words, string? address) => Assert.Equal(address, Licences.AddressOf(words));

    [Fact]
    public async Task The_head_of_each_resource_speaks_Dublin_Core()
    {
        string[] elements = ["title", "creator", "publisher", "date", "type", "language", "identifier", "rights", "subject"];
        foreach (var item in WrittenResources.All)
        {
            var page = (await app.Visit().OpenAsync($"/ressources/{item.Slug}")).Page;
            var told = page.QuerySelectorAll("meta[name^='dcterms.']").ToDictionary(meta => meta.GetAttribute("name")!["dcterms.".Length..], meta => meta.GetAttribute("content")!);

            Assert.Equal("http://purl.org/dc/terms/", page.QuerySelector("link[rel='schema.dcterms']")!.GetAttribute("href"));
            Assert.Empty(told.Keys.Except(elements));
            Assert.Equal(item.Sheet.Title, told["title"]);
            Assert.EndsWith($"/ressources/{item.Slug}", told["identifier"]);
            Assert.Contains(told["type"], (string[])["Text", "MovingImage", "Dataset", "Collection"]);
            Assert.True(!told.TryGetValue("date", out var date) || Day().IsMatch(date));
            Assert.All(told.Values, Assert.NotEmpty);
        }
    }

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$")]
    private static partial Regex Day();
}
