using System.Net;
using System.Text.Json;
using Pole.App;
using Pole.Kernel;
using Pole.Standards;

namespace Pole.Features.Resources.Citing;

public sealed class CitationTests : IDisposable
{
    /// <summary>The types of CSL 1.0.2 (csl-data.json) that a resource may be of.</summary>
    private static readonly string[] CslTypes = ["report", "document", "article", "motion_picture", "dataset", "collection"];

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_resource_is_cited_in_BibTeX_that_BibTeX_reads()
    {
        foreach (var item in WrittenResources.All)
        {
            var answer = await app.Visit().OpenAsync($"/ressources/{item.Slug}.bib");
            var (type, key, fields) = BibTexReader.Read(await answer.Message.Content.ReadAsStringAsync());

            Assert.Equal("application/x-bibtex", answer.Message.Content.Headers.ContentType!.MediaType);
            Assert.Equal(item.Slug, key);
            Assert.Contains(type, (string[])["techreport", "misc"]);
            Assert.Equal(item.Sheet.Title, BibTexReader.Plain(fields["title"]));
            Assert.NotEmpty(BibTexReader.Plain(fields["author"]));
            Assert.True(type != "techreport" || fields.ContainsKey("institution"));
            Assert.EndsWith($"/ressources/{item.Slug}", fields["url"]);
            Assert.Equal("describes", Assert.Single(LinkHeader.Of(answer.Message)).Relation);
        }
    }

    [Fact]
    public async Task Every_resource_is_cited_in_CSL_JSON_as_reference_managers_take_it()
    {
        foreach (var item in WrittenResources.All)
        {
            var answer = await app.Visit().OpenAsync($"/en/ressources/{item.Slug}.csl.json");
            var cited = Assert.Single(JsonDocument.Parse(answer.Text).RootElement.EnumerateArray());

            Assert.Equal("application/vnd.citationstyles.csl+json", answer.Message.Content.Headers.ContentType!.MediaType);
            Assert.Equal(item.Slug, cited.GetProperty("id").GetString());
            Assert.Contains(cited.GetProperty("type").GetString(), CslTypes);
            Assert.NotEmpty(cited.GetProperty("author")[0].GetProperty("literal").GetString()!);
            Assert.True(Uri.IsWellFormedUriString(cited.GetProperty("URL").GetString(), UriKind.Absolute));
            Assert.Contains(cited.GetProperty("language").GetString(), (string[])["fr", "en"]);
            if (cited.TryGetProperty("issued", out var issued))
            {
                var parts = Assert.Single(issued.GetProperty("date-parts").EnumerateArray()).EnumerateArray().Select(part => part.GetInt32()).ToList();
                Assert.InRange(parts.Count, 1, 3);
            }
        }
    }

    [Fact]
    public void What_TeX_takes_for_a_command_is_written_as_itself()
    {
        var odd = new Citation
        {
            Key = "fiche",
            Type = ResourceType.CaseStudy,
            Genre = "Retour d’expérience",
            Author = "R&D #1 {Sud}",
            Title = @"50 % de CO_2 en moins : \input ~ $x^2$",
            Issued = PartialDate.Parse("2019-10"),
            Publisher = "Pôle",
            Address = "https://pole.example/ressources/fiche",
            Language = "fr",
        };

        var (_, _, fields) = BibTexReader.Read(BibTex.Write(odd));

        Assert.Equal(odd.Title, BibTexReader.Plain(fields["title"]));
        Assert.Equal(odd.Author, BibTexReader.Plain(fields["author"]));
        Assert.Equal(("2019", "10"), (fields["year"], fields["month"]));
    }

    [Fact]
    public async Task The_page_shows_how_it_is_cited_and_leads_to_both_files()
    {
        var page = await app.Visit().OpenAsync("/ressources/bois-de-grasse");

        Assert.Contains("Citer cette ressource", page.Words);
        foreach (var link in page.Page.QuerySelectorAll("section[aria-labelledby=citer] a"))
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync(link.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task What_does_not_exist_is_not_cited()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/ressources/nulle-part.bib")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync("/ressources/nulle-part.csl.json")).Status);
    }
}
