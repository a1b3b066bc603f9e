namespace Pole.Platform.Documents.Office;

/// <summary>Tables that a spreadsheet opens, each under its name.</summary>
internal sealed record Workbook(string Title, string Language, DateTimeOffset CreatedAt, IReadOnlyList<Worksheet> Sheets);

/// <summary>A table: titles, and rows of texts, numbers and days; what is missing is an empty cell.</summary>
internal sealed record Worksheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
