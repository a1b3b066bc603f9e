using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pole.Platform.Documents.Office;

public sealed class OfficeTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_text_document_says_every_block_and_is_valid()
    {
        var bytes = new DocxWriter().Write(new Sheet
        {
            Title = "Rapport",
            Language = "fr",
            CreatedAt = Day,
            Author = "Le Pôle",
            Foot = "Pied de page",
            Blocks =
            [
                new Heading(1, "Titre"), new Paragraph("Chapeau") { Voice = Voice.Lead, Align = Align.Centre },
                new Paragraph(new Prose("Un ", Words.Strong("mot"), " et ", Words.To(new Uri("https://example.org/"), "un lien"))),
                new Bullets("premier", "second"), new KeyFigure("Entreprises", "34", "en 2021"), new KeyValues(new Pair("Année", "2021")),
                new Table([new("Nom"), new("Nombre", 1, Align.End)], [new Row("Thonon", "14"), new Row("Total", "34") { Strong = true }]),
                new Columns(new Part(1, new Paragraph("à gauche"))), new Notice("Attention", new Paragraph("lisez")), new Rule(), new Gap(4), RingMark.Draw(10, "Le Pôle"),
            ],
        });

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = file.MainDocumentPart!.Document.InnerText;
        Assert.All(["Titre", "Chapeau", "mot", "un lien", "second", "34", "2021", "Thonon", "à gauche", "lisez"], said => Assert.Contains(said, text));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void A_workbook_keeps_numbers_and_days_and_runs_no_formula()
    {
        var bytes = new XlsxWriter().Write(new Workbook("Rapport", "fr", Day,
        [
            new("Chiffres : [tout] / rien d’autre qui soit court", ["Nom", "Nombre", "Jour"], [["=1+1", 12.5m, new DateOnly(2026, 3, 2)], ["Thonon", null, null]]),
            new("Actions", ["Référence"], []),
        ]));

        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var cells = file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<S.Cell>()).ToList();
        Assert.Contains(cells, cell => cell.DataType is { } type && type == S.CellValues.InlineString && cell.InnerText == "=1+1");
        Assert.Contains(cells, cell => cell.DataType is null && cell.CellValue?.Text == "12.5");
        Assert.Contains(cells, cell => cell.CellValue?.Text == "46083");
        Assert.Empty(file.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<S.CellFormula>()));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }
}
