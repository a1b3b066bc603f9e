using Pole.Platform.Documents.Csv;
using Pole.Platform.Documents.Office;

namespace Pole.Platform.Documents;

/// <summary>A row of a spreadsheet with the number that the spreadsheet gives it: the titles are 1.</summary>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>A list as people save it from a spreadsheet: a line of titles, then rows.</summary>
internal sealed record SheetTable(IReadOnlyList<string> Titles, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Reads a workbook or a list with separators, whatever its name says; none where a workbook cannot be opened.</summary>
    public static SheetTable? Read(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8) ? XlsxTable.Read(bytes) : CsvTable.Read(bytes);

    /// <summary>The first of the rows are the titles; those that say nothing are left out.</summary>
    public static SheetTable Of(IReadOnlyList<SheetRow> rows) =>
        rows is [{ Number: 1 } titles, ..] ? new(titles.Cells, [.. rows.Skip(1).Where(row => !row.IsEmpty)]) : new([], []);
}
