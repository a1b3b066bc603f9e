using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pole.Platform.Documents.Pdf;

/// <summary>Contents, bookmarks and places of a long document, as qpdf and poppler see them.</summary>
public sealed class ContentsTests
{
    private static readonly byte[] Book = new PdfWriter().Write(new Sheet
    {
        Title = "Un recueil",
        Language = "fr",
        CreatedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Blocks =
        [
            new Heading(1, "Un recueil"),
            new Heading(2, "Sommaire"),
            new Contents(),
            .. Chapter("Premier chapitre", 60),
            .. Chapter("Un deuxième chapitre dont le titre est si long qu’il ne tient pas sur une ligne, même en petites lettres serrées, et passe à la suivante", 3),
            .. Chapter("Troisième chapitre", 1),
        ],
    });

    [Fact]
    public async Task It_is_a_sound_file() =>
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.AskAsync(Book, "qpdf", "--check", "{file}"), StringComparison.Ordinal);

    [Fact]
    public async Task Each_line_of_the_contents_says_the_page_that_its_chapter_begins_on()
    {
        var contents = await PdfTools.AskAsync(Book, "pdftotext", "-layout", "-f", "1", "-l", "1", "{file}", "-");
        var told = Regex.Matches(contents, @"(?<words>\p{L}+) +(?<page>\d+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => (match.Groups["words"].Value, int.Parse(match.Groups["page"].Value, System.Globalization.CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(3, told.Count);
        Assert.True(told[1].Item2 > 3, "The first chapter takes more than one page.");
        foreach (var (page, title) in told.Zip(["Premier chapitre", "Un deuxième chapitre", "Troisième chapitre"], (line, title) => (line.Item2, title)))
        {
            var text = await PdfTools.AskAsync(Book, "pdftotext", "-f", $"{page}", "-l", $"{page}", "{file}", "-");
            Assert.Contains($"\n{title}", $"\n{text}", StringComparison.Ordinal);
            Assert.Contains($"Chapitre long de {title.Split(' ')[0]}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_line_of_the_contents_leads_to_its_chapter()
    {
        var places = await PdfTools.AskAsync(Book, "pdfinfo", "-dests", "{file}");

        Assert.Equal(["h0", "h1", "h2"], Regex.Matches(places, "\"(?<name>h\\d)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups["name"].Value));
        Assert.Equal(4, System.Text.Encoding.Latin1.GetString(Book).Split("/S /GoTo /D /h").Length - 1);
    }

    [Fact]
    public async Task Chapters_are_bookmarks_and_their_parts_stand_below_them()
    {
        var told = JsonDocument.Parse(await PdfTools.AskAsync(Book, "qpdf", "--json", "--json-key=outlines", "{file}")).RootElement.GetProperty("outlines");

        Assert.Equal(["Un recueil", "Premier chapitre"], told.EnumerateArray().Take(2).Select(mark => mark.GetProperty("title").GetString()!));
        Assert.Equal(4, told.GetArrayLength());
        Assert.Equal(["Une partie"], told[1].GetProperty("kids").EnumerateArray().Select(mark => mark.GetProperty("title").GetString()!));
        Assert.Equal(2, told[1].GetProperty("destpageposfrom1").GetInt32());
    }

    [Fact]
    public async Task The_contents_are_told_as_contents_to_those_who_hear_them()
    {
        var structure = await PdfTools.AskAsync(Book, "pdfinfo", "-struct", "{file}");

        Assert.Contains("TOC", structure, StringComparison.Ordinal);
        Assert.Equal(3, structure.Split("TOCI").Length - 1);
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes() => Assert.Equal(Twice(), Twice());

    private static byte[] Twice() => new PdfWriter().Write(new Sheet { Title = "T", Language = "fr", CreatedAt = default, Blocks = [new Contents(), new NewPage(), new Heading(1, "A"), new NewPage(), new Heading(1, "A")] });

    private static Block[] Chapter(string title, int paragraphs) =>
    [
        new NewPage(),
        new Heading(1, title),
        new Heading(2, "Une partie"),
        .. Enumerable.Range(1, paragraphs).Select(number => new Paragraph($"Chapitre long de {title.Split(' ')[0]}, paragraphe {number}, assez long pour tenir une ligne entière de la page.")),
    ];
}
