using System.Diagnostics.CodeAnalysis;

namespace Pole.Kernel;

/// <summary>The nine digits that INSEE gives a legal body, with their Luhn check.</summary>
public readonly record struct Siren
{
    private Siren(string digits) => Digits = digits;

    public string Digits { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out Siren siren)
    {
        var digits = Luhn.DigitsOf(text);
        var valid = digits.Length == 9 && digits.Any(d => d != '0') && Luhn.Holds(digits);
        siren = valid ? new(digits) : default;
        return valid;
    }

    /// <exception cref="FormatException">The text is not a SIREN.</exception>
    public static Siren Parse(string text) =>
        TryParse(text, out var siren) ? siren : throw new FormatException($"'{text}' is not a SIREN.");

    public override string ToString() => Digits is null ? "" : $"{Digits[..3]} {Digits[3..6]} {Digits[6..]}";
}
