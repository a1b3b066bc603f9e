using Pole.Platform.Documents.Pdf.Fonts;
using Pole.Platform.Documents.Pdf.Layout;

namespace Pole.Platform.Documents.Pdf;

/// <summary>Writes a sheet as a tagged A4 PDF that carries its own fonts. Source: ISO 32000-1:2008.</summary>
internal sealed class PdfWriter : IDocumentWriter
{
    private const double Margin = 57;
    private const double Top = 54;
    private const double Bottom = 40;
    private static readonly Lazy<TrueTypeFont> Regular = new(() => TrueTypeFont.Load("OpenSans-Regular"));
    private static readonly Lazy<TrueTypeFont> Semibold = new(() => TrueTypeFont.Load("OpenSans-Semibold"));

    public string MediaType => "application/pdf";

    public byte[] Write(Sheet sheet)
    {
        var landmarks = Landmarks.Of(sheet.Blocks);
        if (landmarks.Listed.Count > 0)
        {
            _ = Write(sheet, landmarks, out var pages);
            landmarks = landmarks.Again(pages);
        }

        return Write(sheet, landmarks, out _);
    }

    private static byte[] Write(Sheet sheet, Landmarks landmarks, out IReadOnlyList<Page> laid)
    {
        var file = new PdfFile();
        var (regular, bold) = (new EmbeddedFont("F1", Regular.Value), new EmbeddedFont("F2", Semibold.Value));
        var typesetter = new Typesetter(regular, bold, sheet.Language.StartsWith("fr", StringComparison.OrdinalIgnoreCase));
        var (document, decoration) = (new Element("Document"), new Element("Artifact"));
        var width = Page.Width - (2 * Margin);
        var foot = sheet.Foot is null ? [] : typesetter.Break(sheet.Foot, Style.Foot, width - 80);
        var bottom = Page.Height - Bottom - (Math.Max(1, foot.Count) * Style.Foot.Leading) - 18;

        var slabs = new BlockLayout(typesetter, bottom - Top, landmarks).Lay(sheet.Blocks, Margin, width, document);
        var pages = Paginator.Place(slabs, Top, bottom, _ => new Page(file));
        laid = pages;
        for (var index = 0; index < pages.Count; index++)
        {
            var page = pages[index];
            page.Decorate(() => Furnish(page, $"page {index + 1}/{pages.Count}", index == 0 ? null : sheet.Title));
        }

        return Close(file, sheet, document, pages, landmarks, $"<< /Font << /F1 {regular.WriteTo(file)} 0 R /F2 {bold.WriteTo(file)} 0 R >> >>");

        void Furnish(Page page, string label, string? title)
        {
            var y = bottom + 18;
            page.Tint(Ink.Hairline, Margin, y - 8, width, 0.5);
            foreach (var line in foot)
            {
                typesetter.Set(page, decoration, line, Style.Foot, Margin, y);
                y += Style.Foot.Leading;
            }

            var number = typesetter.Break(label, Style.Foot, width)[0];
            typesetter.Set(page, decoration, number, Style.Foot, Margin + width - number.Width, bottom + 18);
            if (title is not null && typesetter.Break(title, Style.Foot, width) is [var reminder, ..])
            {
                typesetter.Set(page, decoration, reminder, Style.Foot, Margin, Top - 24);
            }
        }
    }

    private static byte[] Close(PdfFile file, Sheet sheet, Element document, IReadOnlyList<Page> pages, Landmarks landmarks, string fonts)
    {
        var (tree, resources) = (file.Reserve(), file.Add(fonts));
        foreach (var page in pages)
        {
            page.Close(tree, resources);
        }

        file.Put(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page.Number} 0 R"))}] >>");
        var structure = StructureTree.WriteTo(file, document, pages);
        var catalog = file.Add($"<< /Type /Catalog /Pages {tree} 0 R /Lang {PdfFile.Text(sheet.Language)} /MarkInfo << /Marked true >> "
            + $"/StructTreeRoot {structure} 0 R /ViewerPreferences << /DisplayDocTitle true >>{Bookmarks.WriteTo(file, landmarks)} >>");
        var author = sheet.Author is null ? string.Empty : $" /Author {PdfFile.Text(sheet.Author)}";
        var date = PdfFile.Date(sheet.CreatedAt);
        var information = file.Add($"<< /Title {PdfFile.Text(sheet.Title)}{author} /Producer {PdfFile.Text("Pôle")} /CreationDate {date} /ModDate {date} >>");
        return file.Close(catalog, information);
    }
}
