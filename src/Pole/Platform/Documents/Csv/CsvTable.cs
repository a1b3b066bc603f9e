using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Pole.Platform.Documents.Csv;

/// <summary>Reads a list with separators, as people save it from a spreadsheet.</summary>
internal static class CsvTable
{
    private const int FrenchWindows = 1252;

    /// <summary>The signs before which <see cref="CsvSpelling"/> sets an apostrophe, so that no spreadsheet runs the text.</summary>
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    /// <summary>Reads any of the usual separators, in UTF-8 or, where the bytes are not that, as French Windows writes.</summary>
    public static SheetTable Read(byte[] bytes)
    {
        var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(FrenchWindows)!.GetString(bytes);
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        List<SheetRow> rows = [];
        while (csv.Read())
        {
            rows.Add(new(rows.Count + 1, [.. Enumerable.Range(0, csv.FieldCount).Select(i => Plain(csv.GetString(i)))]));
        }

        return SheetTable.Of(rows);
    }

    private static string Plain(string cell) => cell is ['\'', var sign, ..] && FormulaSigns.Contains(sign) ? cell[1..] : cell;
}
