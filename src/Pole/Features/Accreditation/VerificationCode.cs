using System.Security.Cryptography;

namespace Pole.Features.Accreditation;

/// <summary>What anyone types to check an accreditation: ten signs that cannot be guessed, shown as <c>K7QF3-M2XBN</c>.</summary>
internal static class VerificationCode
{
    public const int Length = 10;

    /// <summary>No letter that is taken for a digit, nor vowels that would spell words.</summary>
    public const string Signs = "23456789BCDFGHJKMNPQRSTVWXZ";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    public static string Show(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>The address, without the prefix of a language, where anyone checks the accreditation of this code.</summary>
    public static string PathOf(string code) => $"/verification/{Show(code)}";

    /// <summary>The code in what was typed, whatever its case, spaces and hyphens; null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var signs = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '-').Select(char.ToUpperInvariant)]);
        return signs.Length == Length && signs.All(Signs.Contains) ? signs : null;
    }
}
