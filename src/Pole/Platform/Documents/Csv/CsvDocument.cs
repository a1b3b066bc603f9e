using CsvHelper;

namespace Pole.Platform.Documents.Csv;

/// <summary>A column: its title, and what each row says in it. Amounts, numbers, dates and yes-or-no keep their type.</summary>
public sealed record CsvColumn<TRow>(string Title, Func<TRow, object?> Value);

/// <summary>A list for spreadsheets and programs: a line of titles, then a line a row, in UTF-8 that says so.</summary>
public sealed class CsvDocument<TRow>(params IReadOnlyList<CsvColumn<TRow>> columns)
{
    public static string MediaType => "text/csv; charset=utf-8";

    public byte[] Write(IEnumerable<TRow> rows, CsvDialect dialect)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvSpelling.OptionsFor(dialect), leaveOpen: true))
        {
            WriteTitles(csv);
            foreach (var row in rows)
            {
                WriteFields(csv, row, dialect);
                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes rows as they come, for lists too long to hold. The stream is left open.</summary>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<TRow> rows, CsvDialect dialect, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(stream, CsvSpelling.OptionsFor(dialect), leaveOpen: true);
        WriteTitles(csv);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            WriteFields(csv, row, dialect);
            await csv.EndRecordAsync(cancel);
        }
    }

    private void WriteTitles(CsvWriter csv)
    {
        foreach (var column in columns)
        {
            csv.WriteText(column.Title);
        }

        csv.EndRecord();
    }

    private void WriteFields(CsvWriter csv, TRow row, CsvDialect dialect)
    {
        foreach (var column in columns)
        {
            csv.WriteValue(column.Value(row), dialect);
        }
    }
}
