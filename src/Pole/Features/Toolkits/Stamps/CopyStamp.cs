using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Features.Toolkits.Stamps;

/// <summary>What is written into a copy: the firm that it was handed to, when, and the mark of its line in the register.</summary>
internal sealed partial record CopyStamp(string Firm, DateTimeOffset At, string Mark)
{
    /// <summary>The names of the properties that carry it, alike in every format.</summary>
    public const string FirmName = "PoleRemisA", DateName = "PoleRemisLe", MarkName = "PoleEmpreinte";

    public string Day => At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Sentence => $"Copie remise à {Firm} le {Day}, empreinte {Mark}.";

    /// <summary>The bytes with the stamp in them; the same bytes where the format has no place for one.</summary>
    public byte[] WriteInto(byte[] bytes, string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".xlsx" or ".docx" or ".pptx" => OfficeStamp.Write(bytes, this),
        ".zip" => ZipStamp.Write(bytes, this),
        ".pdf" => PdfStamp.Write(bytes, this),
        ".txt" or ".md" => [.. bytes, .. System.Text.Encoding.UTF8.GetBytes($"\n{Sentence}\n")],
        _ => bytes,
    };

    /// <summary>The mark that a copy carries, in its stamp or in its name, whatever was changed around it.</summary>
    public static string? MarkIn(byte[] bytes, string name) =>
        OfficeStamp.MarkIn(bytes) ?? ZipStamp.MarkIn(bytes) ?? InText(System.Text.Encoding.Latin1.GetString(bytes)) ?? InName(name);

    internal static string? InText(string text) => Marked().Matches(text).LastOrDefault() is { } match ? match.Groups["mark"].Value : null;

    private static string? InName(string name) => Named().Match(name) is { Success: true } match ? match.Groups["mark"].Value : null;

    [GeneratedRegex(@"(PoleEmpreinte\s*\(|empreinte )(?<mark>[0-9a-f]{10})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"_(?<mark>[0-9a-f]{10})( ?\(\d+\))?\.[A-Za-z0-9]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
