using System.Globalization;
using CsvHelper;
using Pole.Kernel;

namespace Pole.Platform.Documents.Csv;

/// <summary>
/// How a dialect spells values: amounts and dates that spreadsheets can count with, and text that they never run
/// as a formula. Source: OWASP, CSV Injection.
/// </summary>
internal static class CsvSpelling
{
    /// <summary>The wide forms of = + - @, which some spreadsheets take for them.</summary>
    private const string WideFormulaSigns = "＝＋－＠";

    public static CsvWriterOptions OptionsFor(CsvDialect dialect) => new()
    {
        Separator = dialect switch { CsvDialect.French => ';', CsvDialect.Machine => ',' },
        FormatProvider = CultureOf(dialect),
        TrueValue = dialect switch { CsvDialect.French => "oui", CsvDialect.Machine => "true" },
        FalseValue = dialect switch { CsvDialect.French => "non", CsvDialect.Machine => "false" },
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    /// <summary>Writes a value of which only the text, never a number, can be taken for a formula.</summary>
    public static void WriteValue(this CsvWriter csv, object? value, CsvDialect dialect)
    {
        switch (value)
        {
            case Money amount:
                csv.WriteField(amount.Cents / 100m, "0.00");
                break;
            case Rate rate:
                csv.WriteField(rate.Fraction * 100, "0.##");
                break;
            case DateOnly day:
                csv.WriteField(day, "yyyy-MM-dd");
                break;
            case DateTimeOffset instant:
                csv.WriteField(Paris.Local(instant), dialect switch { CsvDialect.French => "yyyy-MM-dd HH:mm:ss", CsvDialect.Machine => "yyyy-MM-dd'T'HH:mm:sszzz" });
                break;
            case PartialDate date:
                csv.WriteText(date.ToIso());
                break;
            case string text:
                csv.WriteText(text);
                break;
            default:
                csv.WriteField(value);
                break;
        }
    }

    public static void WriteText(this CsvWriter csv, string text) =>
        csv.WriteField(text.Length > 0 && WideFormulaSigns.Contains(text[0]) ? $"'{text}" : text);

    private static CultureInfo CultureOf(CsvDialect dialect) => dialect switch
    {
        CsvDialect.French => CultureInfo.GetCultureInfo("fr-FR"),
        CsvDialect.Machine => CultureInfo.InvariantCulture,
    };
}
