using System.Globalization;

namespace Pole.Features.Actions;

/// <summary>Numbers as people type them in either language, and as they read them.</summary>
internal static class Amounts
{
    /// <summary>What no honest number of a form exceeds.</summary>
    private const decimal Most = 999_999_999m;

    /// <summary>Reads <c>12,5</c>, <c>12.5</c> and <c>1 846</c>: a number of at least zero.</summary>
    public static bool TryRead(string typed, out decimal number)
    {
        var plain = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F'))).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number <= Most;
    }

    /// <summary>The number as it stands in a field of the form.</summary>
    public static string Write(decimal number) => number.ToString("0.###", CultureInfo.CurrentCulture);

    public static string Say(decimal number, string unit) => $"{number.ToString("#,0.###", CultureInfo.CurrentCulture)}\u00A0{unit}";
}
