using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Platform.Documents.Pdf;

public sealed class PdfWriterTests
{
    private static readonly PdfWriter Writer = new();
    private static readonly Uri Site = new("https://pole.example/a(b)?q=é");

    public static TheoryData<string, Sheet> Sheets => new()
    {
        { "an invoice", SampleInvoice.Write() },
        { "an invoice of three pages", SampleInvoice.Write(40) },
        { "nothing", Of() },
        { "empty words", Of(new Heading(1, ""), new Paragraph(""), new Bullets(), new Bullets("", "a"), new KeyValues(), new Table([new Column("")], [])) },
        { "strange words", Of(new Paragraph("\0\u0007\uD800 (a\\)b \u00AD\u200F漢字 🙂 e\u0301 \r\n\t<<>>"), new Paragraph(Words.To(Site, "lien (1)"))) },
        { "a word wider than the page", Of(new Paragraph(new string('m', 400)), new Heading(2, new string('é', 200))) },
        { "a row taller than a page", Of(new Table([new Column("A"), new Column("B")], [new Row(Long(400), "b")])) },
        { "a value taller than a page", Of(new KeyValues(new Pair("a", Long(400)), new Pair("b", "c")) { Ruled = true }) },
        { "columns taller than a page", Of(new Columns(new Part(1, new Paragraph(Long(900))), new Part(1, new Paragraph("b")))) },
        { "a notice taller than a page", Of(new Notice("Attention", new Paragraph(Long(1500)), new Bullets(Long(30), Long(40)))) },
        { "a table in a notice in columns", Of(new Columns(new Part(1, new Notice("N", new Table([new Column("A")], [new Row("a")]))))) },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task Any_sheet_is_a_file_that_qpdf_finds_sound(string what, Sheet sheet)
    {
        var answer = await PdfTools.AskAsync(Writer.Write(sheet), "qpdf", "--check", "{file}");

        Assert.True(answer.Contains("No syntax or stream encoding errors found", StringComparison.Ordinal), what);
    }

    [Fact]
    public async Task Its_fonts_are_embedded_cut_down_and_read_back()
    {
        var pdf = Writer.Write(SampleInvoice.Write());

        var fonts = (await PdfTools.AskAsync(pdf, "pdffonts", "{file}")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+OpenSans-(Regular|Semibold) +CID TrueType +Identity-H +yes yes yes ", font));
        Assert.InRange(pdf.Length, 10_000, 60_000);
    }

    [Fact]
    public async Task Its_text_comes_back_in_order_with_its_accents_and_spaces()
    {
        var text = Spaced(await PdfTools.AskAsync(Writer.Write(SampleInvoice.Write()), "pdftotext", "-raw", "{file}", "-"));

        var expected = new[]
        {
            "Pôle éco-conception", "12 rue des Ateliers", "Émise le", "Facture F-2026-0042", "Premier pas vers l’éco-conception : un diagnostic",
            "Facturé à", "Établissements Cœur & Façade SAS", "8 quai de l’Œuvre", "Diagnostic « Premier pas »", "CO₂e ; restitution",
            "1 500,00 € 20 % 1 500,00 €", "Une demi-journée — 12 participants", "−100,00 €", "3 466,00 €", "IBAN FR76 3000", "Payez en ligne", "Mentions", "page 1/1",
        };
        var at = -1;
        foreach (var words in expected)
        {
            var next = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"“{words}” does not come back after what precedes it in:\n{text}");
            at = next;
        }
    }

    [Fact]
    public async Task Words_without_a_glyph_are_still_read_back()
    {
        var pdf = Writer.Write(Of(new Paragraph("漢 → CO₂ e\u0301")));

        var text = await PdfTools.AskAsync(pdf, "pdftotext", "{file}", "-");

        Assert.StartsWith("漢 → CO₂ é\n", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<string, Block>> TallBlocks => new()
    {
        { "row", text => new Table([new Column("A", 3), new Column("B")], [new Row(text, "b")]) },
        { "value", text => new KeyValues(new Pair("a", text), new Pair("b", "c")) },
        { "notice", text => new Notice("Attention", new Paragraph(text)) },
        { "columns", text => new Columns(new Part(1, new Paragraph(text)), new Part(1, new Paragraph("b"))) },
        { "paragraph", text => new Paragraph(text) },
    };

    [Theory]
    [MemberData(nameof(TallBlocks))]
    public async Task All_words_come_through_what_is_taller_than_a_page(string what, Func<string, Block> block)
    {
        var words = Enumerable.Range(0, 1000).Select(number => $"mot{number:D3}").ToList();
        var pdf = Writer.Write(Of(new Paragraph(what), block(string.Join(' ', words))));

        var text = await PdfTools.AskAsync(pdf, "pdftotext", "-raw", "{file}", "-");
        var pages = text.Split('\f').Length - 1;

        Assert.InRange(pages, 2, 4);
        Assert.Equal(words, Regex.Matches(text, "mot\\d{3}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_table_over_pages_repeats_its_titles_and_says_them_once()
    {
        var pdf = Writer.Write(SampleInvoice.Write(40));

        Assert.Contains("page 2/3", await PdfTools.AskAsync(pdf, "pdftotext", "-f", "2", "-l", "2", "{file}", "-"), StringComparison.Ordinal);
        Assert.Contains("Quantité", await PdfTools.AskAsync(pdf, "pdftotext", "-f", "2", "-l", "2", "{file}", "-"), StringComparison.Ordinal);
        Assert.Equal(1, Count(await PdfTools.AskAsync(pdf, "pdfinfo", "-struct-text", "{file}"), "\"Quantité\""));
    }

    [Fact]
    public async Task Amounts_under_one_title_end_on_one_line()
    {
        var pdf = Writer.Write(SampleInvoice.Write(40));

        var boxes = await PdfTools.AskAsync(pdf, "pdftotext", "-bbox", "-f", "2", "-l", "2", "{file}", "-");

        var ends = Regex.Matches(boxes, "xMax=\"(?<end>[\\d.]+)\" yMax=\"[\\d.]+\">[^<]*€<", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => Math.Round(double.Parse(match.Groups["end"].Value, CultureInfo.InvariantCulture), 1)).ToList();
        Assert.InRange(ends.Count, 30, 60);
        Assert.Equal(2, ends.Distinct().Count());
    }

    [Fact]
    public async Task A_narrow_column_never_cuts_an_amount()
    {
        var pdf = Writer.Write(Of(new Table(
            [new Column("Ce que c’est", 40), new Column("Montant", 1, Align.End)],
            [new Row(Long(60), "1\u202F234\u202F567,00\u00A0€")])));

        var text = Spaced(await PdfTools.AskAsync(pdf, "pdftotext", "{file}", "-"));

        Assert.Contains("1 234 567,00 €", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_its_address()
    {
        var pdf = Writer.Write(Of(new Paragraph(new Prose("Voir ", Words.To(Site, "le site"), "."))));

        var links = await PdfTools.AskAsync(pdf, "pdfinfo", "-url", "{file}");

        Assert.Contains("https://pole.example/a%28b%29?q=%C3%A9", links, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sheet_gives_the_same_bytes_and_another_day_others()
    {
        var sheet = SampleInvoice.Write();

        Assert.Equal(Writer.Write(sheet), new PdfWriter().Write(SampleInvoice.Write()));
        Assert.NotEqual(Writer.Write(sheet), Writer.Write(sheet with { CreatedAt = sheet.CreatedAt.AddDays(1) }));
    }

    [Fact]
    public async Task A_sheet_says_its_title_its_language_and_that_it_is_tagged()
    {
        var pdf = Writer.Write(Of() with { Language = "en", Title = "Invoice № 7 – Café" });

        var information = await PdfTools.AskAsync(pdf, "pdfinfo", "-isodates", "{file}");

        Assert.Matches("Title: +Invoice № 7 – Café\n", information);
        Assert.Matches("CreationDate: +2026-11-16T08:30:00Z?", information);
        Assert.Matches("Tagged: +yes\n", information);
        Assert.Contains($"/Lang {PdfFile.Text("en")}", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_a_programmer_s_error()
    {
        var uneven = Of(new Table([new Column("A"), new Column("B")], [new Row("a")]));

        Assert.Throws<ArgumentException>(() => Writer.Write(uneven));
    }

    private static Sheet Of(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "Essai",
        Language = "fr",
        CreatedAt = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.FromHours(1)),
        Blocks = blocks,
    };

    private static string Long(int words) => string.Join(' ', Enumerable.Repeat("éco-conception", words));

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    /// <summary>Every kind of space and line end as one space, to compare what is said.</summary>
    private static string Spaced(string text) => Regex.Replace(text, "[\\s\u00A0\u202F]+", " ", RegexOptions.None, TimeSpan.FromSeconds(1));
}
