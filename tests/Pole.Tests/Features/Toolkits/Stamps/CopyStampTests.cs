using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pole.App;
using Pole.Platform.Documents;
using Pole.Platform.Documents.Pdf;

namespace Pole.Features.Toolkits.Stamps;

/// <summary>The stamp as others read it: the package as a zip with its parts, the PDF by its table and its trailer.</summary>
public sealed class CopyStampTests
{
    private static readonly CopyStamp Stamp = new("Atelier Étoile & Fils", new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), "0123abcdef");

    private static byte[] Workbook { get; } = File.ReadAllBytes(Path.Combine(PoleApp.RepositoryRoot, "content/toolkits/files/grille-diagnostic-premier-pas-1.3.xlsx"));

    [Fact]
    public void A_workbook_bears_the_firm_the_day_and_the_mark_and_keeps_all_its_parts()
    {
        var copy = Stamp.WriteInto(Workbook, "grille.xlsx");

        var (before, after) = (Parts(Workbook), Parts(copy));
        Assert.Superset(before.Keys.ToHashSet(), after.Keys.ToHashSet());
        Assert.All(before.Where(p => p.Key is not ("[Content_Types].xml" or "_rels/.rels")), part => Assert.Equal(part.Value, after[part.Key]));
        var values = XDocument.Parse(after["docProps/custom.xml"]).Root!.Elements().ToDictionary(p => p.Attribute("name")!.Value, p => p.Value);
        Assert.Equal(("Atelier Étoile & Fils", "2026-03-02", "0123abcdef"), (values[CopyStamp.FirmName], values[CopyStamp.DateName], values[CopyStamp.MarkName]));
        Assert.Contains("/docProps/custom.xml", after["[Content_Types].xml"], StringComparison.Ordinal);
        Assert.Contains("docProps/custom.xml", after["_rels/.rels"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_copy_has_the_same_bytes_and_another_firm_other_bytes()
    {
        Assert.Equal(Stamp.WriteInto(Workbook, "grille.xlsx"), Stamp.WriteInto(Workbook, "grille.xlsx"));
        Assert.NotEqual(Stamp.WriteInto(Workbook, "grille.xlsx"), (Stamp with { Mark = "fedcba3210" }).WriteInto(Workbook, "grille.xlsx"));
    }

    [Fact]
    public void A_stamp_over_a_stamp_replaces_it()
    {
        var twice = (Stamp with { Mark = "fedcba3210" }).WriteInto(Stamp.WriteInto(Workbook, "grille.xlsx"), "grille.xlsx");

        Assert.Equal("fedcba3210", CopyStamp.MarkIn(twice, "grille.xlsx"));
        Assert.Equal(3, XDocument.Parse(Parts(twice)["docProps/custom.xml"]).Root!.Elements().Count());
    }

    [Fact]
    public void A_pdf_is_continued_without_changing_a_byte_and_its_table_leads_to_the_stamp()
    {
        var original = new PdfWriter().Write(new Sheet { Title = "Guide", Language = "fr", CreatedAt = Stamp.At, Author = "Pôle", Blocks = [new Paragraph("Un guide.")] });

        var copy = Stamp.WriteInto(original, "guide.pdf");

        Assert.Equal(original, copy[..original.Length]);
        var text = Encoding.Latin1.GetString(copy);
        var table = Number(Regex.Matches(text, @"startxref\s+(\d+)", RegexOptions.None, TimeSpan.FromSeconds(1))[^1]);
        var section = Regex.Match(text[table..], @"^xref\n(\d+) 1\n(\d{10}) 00000 n ", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.True(section.Success);
        var at = int.Parse(section.Groups[2].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith($"{section.Groups[1].Value} 0 obj", text[at..], StringComparison.Ordinal);
        Assert.Contains($"/Info {section.Groups[1].Value} 0 R", text[table..], StringComparison.Ordinal);
        var previous = Number(Regex.Match(text[table..], @"/Prev (\d+)", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.StartsWith("xref", text[previous..], StringComparison.Ordinal);
        Assert.Contains("/Title", text[at..table], StringComparison.Ordinal);
        Assert.Equal("0123abcdef", CopyStamp.MarkIn(copy, "autre.pdf"));
    }

    [Fact]
    public void A_pdf_that_keeps_its_table_in_a_stream_is_continued_by_a_stream()
    {
        var body = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        var table = $"3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 1] /Root 1 0 R /Filter /ASCIIHexDecode /Length 49 >>\nstream\n000000000000010000000900010000003A000100000070 00>\nendstream\nendobj\nstartxref\n{body.Length}\n%%EOF\n";
        var original = Encoding.ASCII.GetBytes(body + table);

        var text = Encoding.Latin1.GetString(Stamp.WriteInto(original, "guide.pdf"));

        var at = Number(Regex.Matches(text, @"startxref\s+(\d+)", RegexOptions.None, TimeSpan.FromSeconds(1))[^1]);
        Assert.StartsWith("5 0 obj", text[at..], StringComparison.Ordinal);
        Assert.Contains($"/Prev {body.Length}", text[at..], StringComparison.Ordinal);
        var rows = Regex.Match(text[at..], @"stream\n([0-9A-F]+)>", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        Assert.StartsWith("4 0 obj", text[int.Parse(rows[2..10], NumberStyles.HexNumber, CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
        Assert.Equal(at, int.Parse(rows[14..22], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("guide.pdf")]
    [InlineData("donnees.csv")]
    public void What_cannot_bear_a_stamp_is_handed_out_as_it_is(string name)
    {
        var bytes = "a;b\n1;2\n"u8.ToArray();

        Assert.Equal(bytes, Stamp.WriteInto(bytes, name));
    }

    [Fact]
    public void An_archive_and_a_text_bear_it_too_and_a_name_tells_it_last()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("a.txt");
        }

        Assert.Equal("0123abcdef", CopyStamp.MarkIn(Stamp.WriteInto(stream.ToArray(), "kit.zip"), "kit.zip"));
        Assert.Equal("0123abcdef", CopyStamp.MarkIn(Stamp.WriteInto("Minute 1"u8.ToArray(), "deroule.txt"), "x.txt"));
        Assert.Equal("fedcba3210", CopyStamp.MarkIn("a;b"u8.ToArray(), "donnees-2.1_atelier_fedcba3210 (1).csv"));
        Assert.Null(CopyStamp.MarkIn("a;b"u8.ToArray(), "donnees.csv"));
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Parts(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        return package.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
