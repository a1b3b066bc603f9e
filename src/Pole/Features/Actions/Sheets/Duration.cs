using System.Text.RegularExpressions;

namespace Pole.Features.Actions.Sheets;

/// <summary>A time as one cell says it, in its own unit: <c>12,5 h</c>, <c>3 j</c>, <c>0,2 ETP</c>; a bare number counts hours.</summary>
internal static partial class Duration
{
    public static string Say(ActionForm.TimeLine line) => string.IsNullOrEmpty(line.Amount) ? "" : $"{line.Amount} {line.Unit switch
    {
        TimeUnit.Hour => "h",
        TimeUnit.Day => "j",
        TimeUnit.FullTimeEquivalent => "ETP",
    }}";

    /// <summary>What is no number is left for the reader of the form to refuse.</summary>
    public static void Write(ActionForm.TimeLine line, string cell)
    {
        var match = Written().Match(cell);
        line.Amount = match.Success ? match.Groups["amount"].Value : cell;
        line.Unit = match.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "J" or "JOUR" or "JOURS" or "D" or "DAYS" => TimeUnit.Day,
            "ETP" or "FTE" => TimeUnit.FullTimeEquivalent,
            _ => TimeUnit.Hour,
        };
    }

    [GeneratedRegex(@"^(?<amount>[0-9][0-9\s.,]*?)\s*(?<unit>h|heures?|hours?|j|jours?|d|days?|etp|fte)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
