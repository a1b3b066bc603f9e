using System.Globalization;

namespace Pole.Kernel;

/// <summary>A share of something in hundredths of a percent: 20 % is 2000 basis points.</summary>
public readonly record struct Rate(int BasisPoints)
{
    public static Rate Zero { get; } = new(0);

    public static Rate Whole { get; } = new(10_000);

    public decimal Fraction => BasisPoints / 10_000m;

    /// <summary>A rate from a percentage with at most two decimals: <c>Percent(5.5m)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than two decimals.</exception>
    public static Rate Percent(decimal percent)
    {
        var points = percent * 100;
        return points == decimal.Truncate(points)
            ? new((int)points)
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A rate has at most two decimals.");
    }

    public override string ToString()
    {
        var percent = (BasisPoints / 100m).ToString("0.##", CultureInfo.CurrentUICulture);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? $"{percent}%" : $"{percent}\u00A0%";
    }
}
