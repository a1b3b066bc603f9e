using System.Globalization;

namespace Pole.Features.Resources.Contributions.Asking;

/// <summary>A number as people type it: <c>12 500,50</c>.</summary>
internal static class TypedNumber
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The number as files hold it: <c>12500.5</c>; null where it cannot be read.</summary>
    public static string? Read(string text)
    {
        var plain = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not '€' and not '%')).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < Largest
                ? number.ToString("0.############", CultureInfo.InvariantCulture)
                : null;
    }

    /// <summary>What a file holds, as French people type it.</summary>
    public static string Show(string held) => held.Replace('.', ',');
}
