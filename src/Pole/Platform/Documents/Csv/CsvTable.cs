using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Pole.Platform.Documents.Csv;

/// <summary>A row of a spreadsheet with the number that the spreadsheet gives it: the titles are 1.</summary>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>A list as people save it from a spreadsheet: a line of titles, then rows.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Titles, IReadOnlyList<CsvRow> Rows)
{
    private const int FrenchWindows = 1252;

    /// <summary>The signs before which <see cref="CsvSpelling"/> sets an apostrophe, so that no spreadsheet runs the text.</summary>
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    /// <summary>Reads any of the usual separators, in UTF-8 or, where the bytes are not that, as French Windows writes.</summary>
    public static CsvTable Read(byte[] bytes)
    {
        var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(FrenchWindows)!.GetString(bytes);
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        List<CsvRow> rows = [];
        while (csv.Read())
        {
            rows.Add(new(rows.Count + 1, [.. Enumerable.Range(0, csv.FieldCount).Select(i => Plain(csv.GetString(i)))]));
        }

        return rows is [var titles, .. var rest] ? new(titles.Cells, [.. rest.Where(row => !row.IsEmpty)]) : new([], []);
    }

    private static string Plain(string cell) => cell is ['\'', var sign, ..] && FormulaSigns.Contains(sign) ? cell[1..] : cell;
}
