using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Pole.Platform.Documents.Office;

/// <summary>Writes a sheet as a text that word processors open and people go on writing in (ISO/IEC 29500, WordprocessingML).</summary>
internal sealed class DocxWriter : IDocumentWriter
{
    /// <summary>A4 in twentieths of a point, and margins of two centimetres.</summary>
    private const uint Width = 11906, Height = 16838, Side = 1134, Edge = 567;
    private const int Margin = 1134;

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] Write(Sheet sheet)
    {
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = sheet.Title;
            file.PackageProperties.Creator = sheet.Author;
            file.PackageProperties.Language = sheet.Language;
            file.PackageProperties.Created = sheet.CreatedAt.UtcDateTime;
            var main = file.AddMainDocumentPart();
            DocxStyles.Add(main, sheet.Language);
            var blocks = new DocxBlocks(main);
            main.Document = new W.Document(new W.Body([.. sheet.Blocks.SelectMany(blocks.Of), Page(main, sheet, blocks)]));
        }

        return memory.ToArray();
    }

    private static W.SectionProperties Page(MainDocumentPart main, Sheet sheet, DocxBlocks blocks)
    {
        var section = new W.SectionProperties();
        if (sheet.Foot is { } foot)
        {
            var part = main.AddNewPart<FooterPart>();
            part.Footer = new W.Footer(blocks.Paragraph(foot, DocxStyles.Small));
            section.Append(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
        }

        section.Append(
            new W.PageSize { Width = Width, Height = Height },
            new W.PageMargin { Top = Margin, Bottom = Margin, Left = Side, Right = Side, Header = Edge, Footer = Edge, Gutter = 0U });
        return section;
    }
}
