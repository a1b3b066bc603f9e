using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pole.Kernel;

/// <summary>How long something lasts, to the second: a film, a training session.</summary>
public readonly partial record struct Span(int Seconds)
{
    /// <summary>What to write, for someone who wrote something else.</summary>
    public static string Expected => "une durée (3 h, 3 h 30, 45 min, 4 min 30 s ou 4:30)";

    public TimeSpan Time => TimeSpan.FromSeconds(Seconds);

    /// <summary>Reads <c>3 h</c>, <c>3 h 30</c>, <c>45 min</c>, <c>4 min 30 s</c>, <c>4:30</c> or <c>1:02:03</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Span span)
    {
        var found = Worded().Match(text ?? "") is { Success: true, Length: > 0 } worded ? worded : Clock().Match(text ?? "");
        span = new((Part(found, "h") * 3600) + (Part(found, "m") * 60) + Part(found, "s"));
        return found.Success && (span.Seconds > 0 || text is "0:00");
    }

    /// <summary>The machine form of ISO 8601: <c>PT3H30M</c>.</summary>
    public string ToIso() => System.Xml.XmlConvert.ToString(Time);

    /// <summary>As a clock shows it: <c>4:30</c>.</summary>
    public string ToClock() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Seconds >= 3600 ? $"{Seconds / 3600}:{Seconds / 60 % 60:00}" : $"{Seconds / 60}")}:{Seconds % 60:00}");

    /// <summary>In words of either language: <c>3 h 30 min</c>.</summary>
    public override string ToString()
    {
        (int Count, string Unit)[] parts = [(Seconds / 3600, "h"), (Seconds / 60 % 60, "min"), (Seconds % 60, "s")];
        return string.Join('\u00A0', parts.Where(part => part.Count > 0).Select(part => $"{part.Count}\u00A0{part.Unit}"));
    }

    private static int Part(Match found, string name) =>
        found.Groups[name] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<h>[0-9]{1,3}) ?h(?: ?(?<m>[0-9]{1,2})(?: ?min)?)?)?(?(h)|(?:(?<m>[0-9]{1,3}) ?min(?: ?(?<s>[0-9]{1,2}) ?s)?|(?<s>[0-9]{1,3}) ?s))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Worded();

    [GeneratedRegex("^(?:(?<h>[0-9]{1,3}):(?=[0-9]{2}:))?(?<m>[0-9]{1,2}):(?<s>[0-9]{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
