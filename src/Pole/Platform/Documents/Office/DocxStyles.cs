using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Pole.Platform.Documents.Office;

/// <summary>How a text looks in a word processor, by names that its reader finds in the list of styles.</summary>
internal static class DocxStyles
{
    public const string Small = "PoleSmall", Lead = "PoleLead", Label = "PoleLabel", Figure = "PoleFigure";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    public static void Add(MainDocumentPart main, string language)
    {
        var defaults = new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" },
                new W.FontSize { Val = "21" },
                new W.Languages { Val = language == "fr" ? "fr-FR" : "en-GB" })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "120" })));
        main.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles(
            defaults,
            Style(Heading(1), "heading 1", 34, Ink.Primary, bold: true, outline: 0),
            Style(Heading(2), "heading 2", 27, Ink.Primary, bold: true, outline: 1),
            Style(Heading(3), "heading 3", 23, Ink.Text, bold: true, outline: 2),
            Style(Lead, "Pole lead", 25, Ink.Text),
            Style(Small, "Pole small", 17, Ink.Muted),
            Style(Label, "Pole label", 17, Ink.Muted, bold: true),
            Style(Figure, "Pole figure", 44, Ink.Primary, bold: true));
    }

    public static string Hex(Ink ink) => string.Create(CultureInfo.InvariantCulture, $"{ink.Red:X2}{ink.Green:X2}{ink.Blue:X2}");

    private static W.Style Style(string id, string name, int halfPoints, Ink ink, bool bold = false, int? outline = null)
    {
        var paragraph = new W.StyleParagraphProperties();
        if (outline is { } level)
        {
            paragraph.Append(new W.KeepNext(), new W.SpacingBetweenLines { Before = "240", After = "80" }, new W.OutlineLevel { Val = level });
        }

        var run = new W.StyleRunProperties();
        if (bold)
        {
            run.Append(new W.Bold());
        }

        run.Append(new W.Color { Val = Hex(ink) }, new W.FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) });
        return new W.Style(new W.StyleName { Val = name }, paragraph, run) { Type = W.StyleValues.Paragraph, StyleId = id, CustomStyle = outline is null ? OnOffValue.FromBoolean(true) : null };
    }
}
