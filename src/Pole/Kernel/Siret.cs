using System.Diagnostics.CodeAnalysis;

namespace Pole.Kernel;

/// <summary>The fourteen digits that INSEE gives one establishment of a legal body: its SIREN, then five more.</summary>
public readonly record struct Siret
{
    /// <summary>The Post Office's SIREN: its many establishments follow a rule of their own.</summary>
    private const string LaPoste = "356000000";

    private Siret(string digits) => Digits = digits;

    public string Digits { get; }

    public Siren Siren => Siren.Parse(Digits[..9]);

    public static bool TryParse([NotNullWhen(true)] string? text, out Siret siret)
    {
        var digits = Luhn.DigitsOf(text);
        var valid = digits.Length == 14 && Siren.TryParse(digits[..9], out _)
            && (Luhn.Holds(digits) || (digits.StartsWith(LaPoste, StringComparison.Ordinal) && SumIsMultipleOfFive(digits)));
        siret = valid ? new(digits) : default;
        return valid;
    }

    /// <exception cref="FormatException">The text is not a SIRET.</exception>
    public static Siret Parse(string text) =>
        TryParse(text, out var siret) ? siret : throw new FormatException($"'{text}' is not a SIRET.");

    public override string ToString() =>
        Digits is null ? "" : $"{Digits[..3]} {Digits[3..6]} {Digits[6..9]} {Digits[9..]}";

    private static bool SumIsMultipleOfFive(string digits) => digits.Sum(d => d - '0') % 5 == 0;
}
