using System.Text.Json;
using Pole.App;

namespace Pole.Features.Resources.Kinds;

/// <summary>Each type is shown in a layout of its own, and its record goes out to programs.</summary>
public sealed class RecordPagesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_guide_says_who_wrote_it_and_opens_on_its_parts()
    {
        var page = await OpenAsync("lire-une-acv");

        Assert.Equal("Le Pôle", Fact(page, "Auteurs"));
        Assert.Contains("mars 2025", Fact(page, "Édition"));
        Assert.All(page.Page.QuerySelectorAll("nav[aria-labelledby=sommaire] a"), a => Assert.NotNull(page.Page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task A_watch_shows_each_standard_with_its_stage_and_what_it_changes()
    {
        var page = await OpenAsync("veille-normes-cycle-de-vie");
        var entry = page.Page.QuerySelectorAll("section[aria-labelledby=normes] .entry").First(e => e.QuerySelector("h3")!.TextContent == "ISO 59020:2024");

        Assert.Contains("Publiée", entry.TextContent);
        Assert.Contains("mai 2024", entry.TextContent);
        Assert.Contains("Ce qui change :", WrittenResources.Folded(entry.TextContent));
        Assert.Contains("Published", (await app.Visit().OpenAsync("/en/ressources/veille-normes-cycle-de-vie")).Words);
    }

    [Fact]
    public async Task A_video_is_loaded_by_nobody_but_who_starts_it_and_its_words_are_on_the_page()
    {
        var page = await OpenAsync("cycle-de-vie-en-cinq-etapes");
        var film = page.Page.QuerySelector("video")!;

        Assert.Equal(("none", "/media/cycle-de-vie.webm"), (film.GetAttribute("preload"), film.GetAttribute("src")));
        Assert.False(film.HasAttribute("autoplay"));
        Assert.Contains("Fin de vie : réparer", WrittenResources.Folded(page.Page.QuerySelector("section[aria-labelledby=transcription]")!.TextContent));
        Assert.Empty(page.Page.QuerySelectorAll("iframe, img[src^=http], script[src^=http], video[src^=http]"));
        Assert.Contains("media-src 'self'", page.Message.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_data_set_leads_to_its_files()
    {
        var page = await OpenAsync("ressources-en-donnees-ouvertes");

        Assert.Equal("En continu", Fact(page, "Rythme de mise à jour"));
        foreach (var link in page.Page.QuerySelectorAll("section[aria-labelledby=fichiers] a").Select(a => a.GetAttribute("href")!))
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await app.Visit().OpenAsync(link)).Status);
        }
    }

    [Fact]
    public async Task A_collection_leads_to_what_it_gathers_in_its_order()
    {
        var page = await OpenAsync("recueil-eit-provence-alpes-cote-d-azur");
        var links = page.Page.QuerySelectorAll("section[aria-labelledby=sommaire] h3 a").Select(a => a.GetAttribute("href")!["/ressources/".Length..]);

        Assert.Equal(WrittenResources.Named("recueil-eit-provence-alpes-cote-d-azur").Collection!.Resources, links);
        Assert.Equal(8, links.Count());
    }

    [Fact]
    public async Task The_record_of_what_is_kept_for_members_is_shown_to_members()
    {
        Assert.DoesNotContain("Ce qu’il vous faut", (await OpenAsync("grille-releve-de-flux")).Words);
        Assert.Equal(JsonValueKind.Null, (await ApiAsync("grille-releve-de-flux")).GetProperty("tool").ValueKind);
    }

    [Theory]
    [InlineData("lire-une-acv", "guide")]
    [InlineData("veille-normes-cycle-de-vie", "standardsWatch")]
    [InlineData("cycle-de-vie-en-cinq-etapes", "video")]
    [InlineData("ressources-en-donnees-ouvertes", "dataSet")]
    [InlineData("recueil-eit-provence-alpes-cote-d-azur", "collection")]
    public async Task The_record_goes_out_to_programs(string slug, string name)
    {
        var answer = await ApiAsync(slug);

        Assert.Equal(JsonValueKind.Object, answer.GetProperty(name).ValueKind);
        Assert.Single(answer.EnumerateObject(), p => p.Name is "guide" or "tool" or "standardsWatch" or "trainingMaterial" or "video" or "dataSet" or "collection" or "caseStudy" && p.Value.ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task A_duration_goes_out_as_iso_8601() =>
        Assert.Equal("PT26S", (await ApiAsync("cycle-de-vie-en-cinq-etapes")).GetProperty("video").GetProperty("duration").GetString());

    private Task<Answer> OpenAsync(string slug) => app.Visit().OpenAsync($"/ressources/{slug}");

    private async Task<JsonElement> ApiAsync(string slug) =>
        JsonDocument.Parse((await app.Visit().OpenAsync($"/api/v1/resources/{slug}")).Text).RootElement;

    private static string Fact(Answer answer, string name) =>
        WrittenResources.Folded(answer.Page.QuerySelectorAll("dt").First(d => d.TextContent.Trim() == name).NextElementSibling!.TextContent);
}
