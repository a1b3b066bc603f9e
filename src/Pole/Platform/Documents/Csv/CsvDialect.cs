namespace Pole.Platform.Documents.Csv;

/// <summary>Who opens a CSV file.</summary>
public enum CsvDialect
{
    /// <summary>A person's spreadsheet set to French: semicolons, decimal commas, oui and non.</summary>
    French,

    /// <summary>Programs, and spreadsheets set to English: commas, decimal points, true and false.</summary>
    Machine,
}
