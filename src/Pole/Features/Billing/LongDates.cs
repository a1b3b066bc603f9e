using System.Globalization;

namespace Pole.Features.Billing;

/// <summary>Writes a day in full, in the language of the request: <c>1er mars 2026</c>, <c>1 March 2026</c>.</summary>
internal static class LongDates
{
    public static string ToLongDate(this DateOnly day)
    {
        var culture = CultureInfo.CurrentUICulture;
        var text = day.ToString("d MMMM yyyy", culture);
        return day.Day == 1 && culture.TwoLetterISOLanguageName == "fr" ? $"1er{text[1..]}" : text;
    }
}
