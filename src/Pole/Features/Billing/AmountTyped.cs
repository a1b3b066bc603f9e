using System.Globalization;
using Pole.Kernel;

namespace Pole.Features.Billing;

/// <summary>Reads an amount as people type it: <c>1 234,56</c>, <c>1234.56 €</c>, <c>760</c>.</summary>
internal static class AmountTyped
{
    /// <summary>More than any transfer that the association will see: a slip of the keyboard.</summary>
    private const decimal Most = 10_000_000;

    public static bool TryRead(string? text, out Money amount)
    {
        var kept = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '€')]).Replace(',', '.');
        var read = decimal.TryParse(kept, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var euros)
            && Math.Abs(euros) <= Most && euros * 100 == decimal.Truncate(euros * 100);
        amount = read ? new Money((long)(euros * 100)) : default;
        return read;
    }
}
