using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pole.Platform.Documents.Office;

/// <summary>
/// Reads the first sheet of a workbook (ISO/IEC 29500, SpreadsheetML) as a list: what each cell shows, in words. Formulas are not run:
/// what they last gave is read. A part that unfolds into too much is refused by the reader.
/// </summary>
internal static partial class XlsxTable
{
    private const long MostCharacters = 20_000_000;
    private const int MostRows = 2_000, MostColumns = 300;

    /// <summary>The numbers of formats that show a day without saying so in letters (ISO/IEC 29500-1, 18.8.30).</summary>
    private static readonly uint[] DayFormats = [14, 15, 16, 17, 22];

    /// <summary>None where the bytes are no workbook that can be opened.</summary>
    public static SheetTable? Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var file = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return file.WorkbookPart is { } book && book.Workbook.Descendants<S.Sheet>().FirstOrDefault()?.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart sheet
                ? SheetTable.Of([.. Rows(sheet, new Meanings(book))])
                : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static IEnumerable<SheetRow> Rows(WorksheetPart sheet, Meanings meanings)
    {
        using var reader = OpenXmlReader.Create(sheet);
        var number = 0;
        while (number < MostRows && reader.Read())
        {
            if (reader.ElementType == typeof(S.Row) && reader.IsStartElement && reader.LoadCurrentElement() is S.Row row)
            {
                number = row.RowIndex?.Value is { } told ? (int)Math.Min(told, MostRows) : number + 1;
                yield return new(number, Cells(row, meanings));
            }
        }
    }

    /// <summary>An empty cell is not written: each one’s place is in its name.</summary>
    private static List<string> Cells(S.Row row, Meanings meanings)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<S.Cell>())
        {
            var place = cell.CellReference?.Value is { } name ? ColumnOf(name) : cells.Count;
            if (place >= MostColumns)
            {
                break;
            }

            while (cells.Count < place)
            {
                cells.Add("");
            }

            cells.Add(meanings.Say(cell));
        }

        return cells;
    }

    /// <summary><c>C5</c> stands in the third column, which is 2.</summary>
    private static int ColumnOf(string name) => name.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (sum, letter) => Math.Min((sum * 26) + letter - 'A' + 1, MostColumns + 1)) - 1;

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.""", RegexOptions.None, 1000)]
    private static partial Regex NotCode();

    /// <summary>What the workbook says once for all its cells: shared texts, and which looks show a day.</summary>
    private sealed class Meanings(WorkbookPart book)
    {
        private readonly List<string> _texts = [.. book.SharedStringTablePart?.SharedStringTable.Elements<S.SharedStringItem>().Select(Words) ?? []];
        private readonly List<bool> _days = [.. book.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<S.CellFormat>().Select(look => ShowsDay(look, book)) ?? []];
        private readonly int _daysBefore = book.Workbook.WorkbookProperties?.Date1904?.Value == true ? 1462 : 0;

        public string Say(S.Cell cell)
        {
            var written = cell.CellValue?.Text ?? "";
            var kind = cell.DataType?.Value;
            return kind == S.CellValues.SharedString ? _texts[int.Parse(written, CultureInfo.InvariantCulture)]
                : kind == S.CellValues.InlineString ? cell.InlineString is { } inline ? Words(inline) : ""
                : kind is not null && kind != S.CellValues.Number ? written
                : double.TryParse(written, CultureInfo.InvariantCulture, out var number) ? Say(number, cell.StyleIndex?.Value ?? 0)
                : written;
        }

        private string Say(double number, uint look) => look < _days.Count && _days[(int)look] && number is >= 1 and < 2_958_466
            ? DateTime.FromOADate(number + _daysBefore).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.GetCultureInfo("fr-FR"));

        /// <summary>The words of a text, its runs joined; how Japanese is pronounced stands aside of them.</summary>
        private static string Words(OpenXmlElement text) => string.Concat(text.ChildElements.Select(part => part switch
        {
            S.Text plain => plain.Text,
            S.Run run => run.Text?.Text ?? "",
            _ => "",
        }));

        private static bool ShowsDay(S.CellFormat look, WorkbookPart book) =>
            look.NumberFormatId?.Value is { } id
            && (DayFormats.Contains(id)
                || book.WorkbookStylesPart!.Stylesheet.NumberingFormats?.Elements<S.NumberingFormat>().FirstOrDefault(format => format.NumberFormatId?.Value == id)?.FormatCode?.Value is { } code
                && NotCode().Replace(code, "").AsSpan().IndexOfAny("dDyY") >= 0);
    }
}
