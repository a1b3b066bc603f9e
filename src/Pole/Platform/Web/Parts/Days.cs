using System.Globalization;
using Pole.Kernel;

namespace Pole.Platform.Web.Parts;

/// <summary>How the site writes days and hours, in the language of the request: <c>mardi 12 janvier 2027</c>.</summary>
internal static class Days
{
    public const string Long = "long";
    public const string Short = "short";

    /// <summary>The number and its month stay on one line.</summary>
    private const char Bound = '\u00A0';

    private static CultureInfo Language => CultureInfo.CurrentUICulture;

    public static string Say(DateOnly day, string form = Long)
    {
        var first = Language.TwoLetterISOLanguageName == "fr" && day.Day == 1 ? "er" : "";
        var words = $"{day.Day}{first}{Bound}{day.ToString("MMMM yyyy", Language)}";
        return form == Short ? words : $"{day.ToString("dddd", Language)} {words}";
    }

    /// <summary>A day with its hour on a Paris clock: <c>12 janvier 2027, 14 h 30</c>.</summary>
    public static string Say(DateTimeOffset instant, string form = Short)
    {
        var local = Paris.Local(instant);
        var hour = local.ToString(Language.TwoLetterISOLanguageName == "fr" ? "H' h 'mm" : "H:mm", Language);
        return $"{Say(DateOnly.FromDateTime(local.DateTime), form)}, {hour.Replace(' ', Bound)}";
    }
}
