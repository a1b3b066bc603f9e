using System.Globalization;

namespace Pole.Features.Accreditation.Applying;

/// <summary>How large a file is, in words.</summary>
internal static class Sizes
{
    public static string Say(long bytes)
    {
        var (number, unit) = bytes < 1_000_000 ? (Math.Max(1, bytes / 1000m), 'k') : (bytes / 1_000_000m, 'M');
        return $"{number.ToString("0.#", CultureInfo.CurrentCulture)} {unit}{(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "B" : "o")}";
    }
}
