using System.Globalization;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services;

/// <summary>Writes the days and hours of what is held, in the language of the request.</summary>
internal static class ServiceDays
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary><c>mardi 12 janvier 2027</c>, <c>Tuesday 12 January 2027</c>.</summary>
    public static string Long(DateOnly day) => Days.Say(day);

    /// <summary><c>Janvier 2027</c>, as a title says it.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", Culture) is var words ? char.ToUpper(words[0], Culture) + words[1..] : "";

    /// <summary><c>9 h</c>, <c>13 h 30</c>; <c>9:00</c>, <c>13:30</c>.</summary>
    public static string Hour(TimeOnly hour) => Culture.TwoLetterISOLanguageName == "en"
        ? hour.ToString("H:mm", CultureInfo.InvariantCulture)
        : hour.Minute == 0 ? $"{hour.Hour}\u00A0h" : $"{hour.Hour}\u00A0h\u00A0{hour.Minute:00}";

    /// <summary>The hours of a day: <c>9 h – 17 h</c>.</summary>
    public static string Hours(TimeOnly from, TimeOnly to) => $"{Hour(from)}\u00A0– {Hour(to)}";

    /// <summary>The days and hours of something held: <c>mardi 12 janvier 2027, 9 h – 17 h</c>.</summary>
    public static string Span(DateOnly first, DateOnly last, TimeOnly from, TimeOnly to)
    {
        var days = first == last ? Long(first) : $"{Long(first)}\u00A0– {Long(last)}";
        return $"{days}, {Hours(from, to)}";
    }

    /// <summary>An instant in Paris: <c>mardi 12 janvier 2027, 18 h 05</c>.</summary>
    public static string Moment(DateTimeOffset instant) => Days.Say(instant, Days.Long);
}
