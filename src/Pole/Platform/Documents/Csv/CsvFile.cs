using Microsoft.AspNetCore.Http.HttpResults;
using Pole.Platform.Content;

namespace Pole.Platform.Documents.Csv;

/// <summary>A list to take away, spelt for the reader’s language.</summary>
internal static class CsvFile
{
    public static FileContentHttpResult ToFile<TRow>(this CsvDocument<TRow> csv, IEnumerable<TRow> rows, string name) => TypedResults.File(
        csv.Write(rows, Language.Current == Language.French ? CsvDialect.French : CsvDialect.Machine), CsvDocument<TRow>.MediaType, name);
}
