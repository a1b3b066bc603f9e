using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pole.Platform.Documents.Office;

/// <summary>
/// Writes tables as a workbook (ISO/IEC 29500, SpreadsheetML). Texts are written as texts: nothing that begins with an equals sign
/// becomes a formula. Numbers stay numbers, days stay days.
/// </summary>
internal sealed class XlsxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a spreadsheet admits as a name, and the signs that it does not.</summary>
    private const int NameLength = 31;
    private static readonly char[] Forbidden = ['[', ']', ':', '*', '?', '/', '\\', '\''];

    /// <summary>The places of the looks in <see cref="Looks"/>.</summary>
    private const uint Bold = 1, Day = 2;

    public byte[] Write(Workbook workbook)
    {
        using var memory = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            file.PackageProperties.Title = workbook.Title;
            file.PackageProperties.Language = workbook.Language;
            file.PackageProperties.Created = workbook.CreatedAt.UtcDateTime;
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Looks();
            var sheets = new S.Sheets();
            foreach (var (sheet, place) in workbook.Sheets.Select((sheet, place) => (sheet, place)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Write(sheet);
                sheets.Append(new S.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)place + 1, Name = NameOf(sheet, place) });
            }

            book.Workbook = new S.Workbook(new S.BookViews(new S.WorkbookView()), sheets);
        }

        return memory.ToArray();
    }

    private static S.Worksheet Write(Worksheet sheet)
    {
        var data = new S.SheetData(new S.Row([.. sheet.Columns.Select(title => Text(title, Bold))]));
        foreach (var row in sheet.Rows)
        {
            data.Append(new S.Row([.. row.Select(Cell)]));
        }

        var columns = new S.Columns([.. sheet.Columns.Select((_, place) => new S.Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = WidthOf(sheet, place), CustomWidth = true })]);
        return new S.Worksheet(
            new S.SheetViews(new S.SheetView(new S.Pane { VerticalSplit = 1D, TopLeftCell = "A2", ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen }) { WorkbookViewId = 0U }),
            columns,
            data);
    }

    private static S.Cell Cell(object? value) => value switch
    {
        null => new S.Cell(),
        string text => Text(text, 0),
        DateOnly day => new S.Cell { CellValue = new S.CellValue((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)), StyleIndex = Day },
        IFormattable number => new S.Cell { CellValue = new S.CellValue(number.ToString(null, CultureInfo.InvariantCulture)) },
        _ => throw new InvalidOperationException($"A cell holds no {value.GetType().Name}."),
    };

    private static S.Cell Text(string text, uint look) =>
        new(new S.InlineString(new S.Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = S.CellValues.InlineString, StyleIndex = look };

    private static double WidthOf(Worksheet sheet, int place) => Math.Clamp(
        sheet.Rows.Select(row => row[place] is string text ? text.Length : 12).Append(sheet.Columns[place].Length).Max() + 2, 10, 60);

    private static string NameOf(Worksheet sheet, int place)
    {
        var name = string.Concat(sheet.Name.Where(sign => !Forbidden.Contains(sign)));
        name = name.Length > NameLength ? name[..NameLength] : name;
        return name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{place + 1}");
    }

    private static S.Stylesheet Looks() => new(
        new S.Fonts(new S.Font(), new S.Font(new S.Bold())),
        new S.Fills(new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }), new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 })),
        new S.Borders(new S.Border()),
        new S.CellFormats(
            new S.CellFormat(),
            new S.CellFormat { FontId = 1U, ApplyFont = true },
            new S.CellFormat { NumberFormatId = 14U, ApplyNumberFormat = true }));
}
