using System.Net;
using System.Text.Json;
using Pole.App;

namespace Pole.Features.Site;

/// <summary>What the one box of the site proposes as one types.</summary>
public sealed class SuggestionTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Titles_and_words_are_proposed_as_one_types()
    {
        var items = await ProposedAsync("/api/v1/suggestions?q=init");

        Assert.Contains(items, item => item.GetProperty("url").GetString() == "/services/initiation-acv");
        Assert.All(await ProposedAsync("/en/api/v1/suggestions?q=life"), item => Assert.DoesNotContain("cycle de vie", item.GetProperty("text").GetString()));
        Assert.Empty(await ProposedAsync("/api/v1/suggestions?q=i"));
        Assert.Empty(await ProposedAsync("/api/v1/suggestions"));
    }

    [Fact]
    public async Task In_the_resource_centre_only_resources_are_proposed_and_words_that_find_some()
    {
        var items = await ProposedAsync("/api/v1/suggestions?q=ini&dans=ressources");

        Assert.All(items, item => Assert.True(item.GetProperty("kind").GetString() is null or "resource"));
        foreach (var word in items.Where(item => item.GetProperty("kind").GetString() is null))
        {
            var found = await app.Visit().OpenAsync($"/ressources?q={Uri.EscapeDataString(word.GetProperty("text").GetString()!)}");
            Assert.NotEmpty(found.Page.QuerySelectorAll(".entry"));
        }
    }

    [Theory]
    [InlineData("?q=ac&dans=ailleurs")]
    [InlineData("?q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task What_cannot_be_proposed_for_is_said(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visit().OpenAsync("/api/v1/suggestions" + query)).Status);

    [Fact]
    public async Task The_box_of_proposals_is_small_served_from_here_and_asks_its_own_page()
    {
        var page = await app.Visit().OpenAsync("/recherche");
        var script = page.Page.QuerySelectorAll("script").Single().GetAttribute("src")!;
        var served = await app.Visit().OpenAsync(script);

        Assert.Equal("text/javascript", served.Message.Content.Headers.ContentType!.MediaType);
        Assert.InRange(served.Text.Length, 1, 3_000);
        Assert.Equal("/api/v1/suggestions?q=", page.Page.QuerySelector("#q")!.GetAttribute("data-suggest"));
    }

    private async Task<IReadOnlyList<JsonElement>> ProposedAsync(string address)
    {
        var answer = await app.Visit().OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. JsonDocument.Parse(answer.Text).RootElement.GetProperty("items").EnumerateArray()];
    }
}
