using System.Net;
using System.Text.RegularExpressions;
using Pole.App;
using Pole.Platform.Content;
using Pole.Platform.Documents.Pdf;

namespace Pole.Features.Resources.Printing;

/// <summary>Resources on paper, read back by qpdf and poppler.</summary>
public sealed class PrintTests : IDisposable
{
    private const string Collection = "recueil-eit-provence-alpes-cote-d-azur";

    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_open_resource_is_a_sound_tagged_file_in_both_languages()
    {
        foreach (var item in Enum.GetValues<Language>().SelectMany(language => WrittenResources.Store.Current.All<Resource>(language)))
        {
            var answer = await app.Visit().OpenAsync($"{item.Address}.pdf");
            if (item.Sheet.Audience != ResourceAudience.Everyone)
            {
                Assert.Equal(HttpStatusCode.NotFound, answer.Status);
                continue;
            }

            Assert.Equal("application/pdf", answer.Message.Content.Headers.ContentType!.MediaType);
            var pdf = await app.Visit().TakeAsync($"{item.Address}.pdf");
            Assert.Contains("No syntax or stream encoding errors found", await PdfTools.AskAsync(pdf, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
            var about = await PdfTools.AskAsync(pdf, "pdfinfo", "{file}");
            Assert.Matches("Tagged: +yes", about);
            Assert.Contains(WrittenResources.Folded(item.Sheet.Title), WrittenResources.Folded(about), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_case_study_on_paper_says_what_its_page_says()
    {
        var paper = await ReadAsync("entrepreneurs-des-sorgues");
        var page = await app.Visit().OpenAsync("/ressources/entrepreneurs-des-sorgues");

        foreach (var title in page.Page.QuerySelectorAll(".sheet-contents a").Select(a => a.TextContent))
        {
            Assert.Contains(title, paper, StringComparison.Ordinal);
        }

        Assert.Contains("Part non expliquée", paper, StringComparison.Ordinal);
        Assert.Contains("64 873 €", paper, StringComparison.Ordinal);
        Assert.Contains("Synergies réalisées (3)", paper, StringComparison.Ordinal);
        Assert.Contains("Synergies possibles (5)", paper, StringComparison.Ordinal);
        Assert.Contains("depuis fin 2018", paper, StringComparison.Ordinal);
        Assert.Contains("page 19", paper, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/ressources/entrepreneurs-des-sorgues", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_tells_more_than_its_total_says_so_on_paper() =>
        Assert.Contains("dépassent le total de 120 €", (await ReadAsync("adeto-toulon-ouest")).ToLowerInvariant(), StringComparison.Ordinal);

    [Fact]
    public async Task Numbers_of_a_list_go_on_as_on_the_page_and_what_stays_french_is_said()
    {
        var guide = await ReadAsync("lire-une-acv");

        Assert.Contains("1. À quelle question", guide, StringComparison.Ordinal);
        Assert.Contains("10. Qu’est-ce qui ferait", guide, StringComparison.Ordinal);
        var english = await PdfTools.AskAsync(await app.Visit().TakeAsync("/en/ressources/bois-de-grasse.pdf"), "pdftotext", "{file}", "-");
        Assert.Contains("The detailed record is in French", WrittenResources.Folded(english), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_are_shown_what_the_checks_find_where_the_editor_agrees()
    {
        Assert.Contains("Ce que relèvent nos contrôles", await ReadAsync("bois-de-grasse"), StringComparison.Ordinal);
        Assert.NotNull((await app.Visit().OpenAsync("/ressources/bois-de-grasse")).Page.QuerySelector("#controles"));
        Assert.DoesNotContain("Ce que relèvent nos contrôles", await ReadAsync("piicto-caban-tonkin"), StringComparison.Ordinal);
        Assert.Null((await app.Visit().OpenAsync("/ressources/piicto-caban-tonkin")).Page.QuerySelector("#controles"));
    }

    [Fact]
    public async Task A_collection_is_one_file_whose_contents_lead_to_its_eight_case_studies()
    {
        var pdf = await app.Visit().TakeAsync($"/ressources/{Collection}.pdf");
        var pages = (await PdfTools.AskAsync(pdf, "pdftotext", "-layout", "{file}", "-")).Split('\f').Select(WrittenResources.Folded).ToList();
        var titles = WrittenResources.Named(Collection).Collection!.Resources.Select(slug => WrittenResources.Named(slug).Title).ToList();
        var before = 1;

        foreach (var title in titles.Select(WrittenResources.Folded))
        {
            var line = Regex.Match(string.Join(' ', pages.Take(2)), $@"{Regex.Escape(title)} (?<page>\d+)", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True(line.Success, title);
            var page = int.Parse(line.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(page > before);
            Assert.Contains(title, pages[page - 1], StringComparison.Ordinal);
            before = page;
        }
    }

    [Fact]
    public async Task A_collection_is_one_page_whose_contents_lead_to_each_chapter()
    {
        var page = await app.Visit().OpenAsync($"/ressources/{Collection}/livre");
        var links = page.Page.QuerySelectorAll("nav[aria-labelledby=sommaire] a").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.Equal(WrittenResources.Named(Collection).Collection!.Resources, links);
        Assert.All(links, id => Assert.Equal("H2", page.Page.GetElementById(id)!.NodeName));
        Assert.Contains("64 873 €", WrittenResources.PlainSpaces(page.Words));
        Assert.Distinct(page.Page.QuerySelectorAll("[id]").Select(e => e.Id));
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().OpenAsync($"/en/ressources/{Collection}/livre")).Status);
    }

    [Theory]
    [InlineData("/ressources/lire-une-acv/livre")]
    [InlineData("/ressources/nulle-part/livre")]
    [InlineData("/ressources/nulle-part.pdf")]
    public async Task What_is_no_collection_is_no_book_and_what_is_nowhere_is_no_file(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().OpenAsync(address)).Status);

    [Fact]
    public async Task Pages_lead_to_their_file_and_a_collection_to_its_book()
    {
        Assert.NotNull((await app.Visit().OpenAsync("/ressources/bois-de-grasse")).Page.QuerySelector("a[href='/ressources/bois-de-grasse.pdf']"));
        Assert.NotNull((await app.Visit().OpenAsync($"/ressources/{Collection}")).Page.QuerySelector($"a[href='/ressources/{Collection}/livre']"));
        Assert.Null((await app.Visit().OpenAsync("/ressources/grille-releve-de-flux")).Page.QuerySelector("a[href$='.pdf']"));
    }

    [Fact]
    public async Task The_same_file_is_given_again_from_memory()
    {
        _ = await app.Visit().OpenAsync("/ressources/bois-de-grasse.pdf");

        Assert.NotNull((await app.Visit().OpenAsync("/ressources/bois-de-grasse.pdf")).Message.Headers.Age);
    }

    private async Task<string> ReadAsync(string slug) =>
        WrittenResources.Folded(await PdfTools.AskAsync(await app.Visit().TakeAsync($"/ressources/{slug}.pdf"), "pdftotext", "-raw", "{file}", "-"));
}
