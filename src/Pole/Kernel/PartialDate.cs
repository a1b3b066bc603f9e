using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pole.Kernel;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}

/// <summary>A date known to the year, the month or the day, with the words that qualified it ("late 2014").</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly first, DatePrecision precision, string? qualifier)
    {
        First = first;
        Precision = precision;
        Qualifier = qualifier;
    }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First { get; }

    public DatePrecision Precision { get; }

    /// <summary>The words that narrow or blur it, as in the source: <c>fin</c>, <c>mi-</c>, <c>printemps</c>.</summary>
    public string? Qualifier { get; init; }

    public int Year => First.Year;

    /// <summary>Reads <c>2019</c>, <c>2019-10</c> or <c>2019-10-03</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        (string Format, DatePrecision Precision)[] forms =
            [("yyyy", DatePrecision.Year), ("yyyy-MM", DatePrecision.Month), ("yyyy-MM-dd", DatePrecision.Day)];
        foreach (var (format, precision) in forms)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            {
                date = new(first, precision, null);
                return true;
            }
        }

        date = default;
        return false;
    }

    public static PartialDate Of(DateOnly day) => new(day, DatePrecision.Day, null);

    /// <exception cref="FormatException">The text is not a year, a month or a day.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a year, a month or a day.");

    public int CompareTo(PartialDate other) => First.CompareTo(other.First);

    /// <summary>The machine form: <c>2019-10</c>.</summary>
    public string ToIso() => First.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", DatePrecision.Day => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var culture = CultureInfo.CurrentUICulture;
        var date = Precision switch
        {
            DatePrecision.Year => First.ToString("yyyy", culture),
            DatePrecision.Month => First.ToString("MMMM yyyy", culture),
            DatePrecision.Day => First.ToString("d MMMM yyyy", culture),
        };
        return Qualifier is null ? date : Qualifier.EndsWith('-') ? $"{Qualifier}{date}" : $"{Qualifier} {date}";
    }
}
