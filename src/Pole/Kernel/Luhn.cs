namespace Pole.Kernel;

/// <summary>The check digit of ISO/IEC 7812-1, used by SIREN and SIRET numbers.</summary>
internal static class Luhn
{
    /// <summary>The digits of a number as people type it, with spaces or points between groups; empty when anything else stands there.</summary>
    public static string DigitsOf(string? text)
    {
        var kept = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '.' and not '-')]);
        return kept.All(char.IsAsciiDigit) ? kept : "";
    }

    public static bool Holds(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }
}
