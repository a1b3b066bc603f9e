using System.Globalization;
using System.Text.RegularExpressions;
using Pole.App;

namespace Pole.Platform.Theming;

/// <summary>WCAG 2.2, success criteria 1.4.3 and 1.4.11: text at least 4.5 to 1, edges of controls at least 3 to 1.</summary>
public sealed partial class TokenContrastTests
{
    private const double Text = 4.5;
    private const double Line = 3;

    private static readonly string[] Grounds = ["paper", "surface", "tint"];
    private static readonly string[] Inks = ["ink", "muted", "primary", "primary-deep", "accent", "info", "success", "warn", "danger", "danger-deep"];

    public static TheoryData<string> Themes => [.. Directory.GetDirectories(Path.Combine(PoleApp.RepositoryRoot, "themes"))
        .Where(folder => File.Exists(Path.Combine(folder, "css", "tokens.css"))).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_is_readable_on_every_ground_in_every_palette(string theme)
    {
        var faults =
            from palette in Palettes(theme)
            from ground in Grounds
            from ink in Inks
            let ratio = Contrast(palette.Colours[ink], palette.Colours[ground])
            where ratio < Text
            select $"{palette.Name}: --{ink} on --{ground} is {ratio:0.00}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Words_on_buttons_and_marks_are_readable(string theme)
    {
        (string Ink, string Ground)[] pairs =
        [
            ("on-primary", "primary"), ("on-primary", "primary-deep"), ("on-danger", "danger"), ("on-danger", "danger-deep"),
            ("ink", "mark"), ("muted", "mark"), ("paper", "ink"), ("surface", "success"),
        ];
        var faults =
            from palette in Palettes(theme)
            from pair in pairs
            let ratio = Contrast(palette.Colours[pair.Ink], palette.Colours[pair.Ground])
            where ratio < Text
            select $"{palette.Name}: --{pair.Ink} on --{pair.Ground} is {ratio:0.00}";

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Edges_of_controls_and_the_focus_ring_are_visible(string theme)
    {
        var faults =
            from palette in Palettes(theme)
            from ground in Grounds
            from edge in new[] { "line", "focus" }
            let ratio = Contrast(palette.Colours[edge], palette.Colours[ground])
            where ratio < Line
            select $"{palette.Name}: --{edge} on --{ground} is {ratio:0.00}";

        Assert.Empty(faults);
    }

    [Fact]
    public void The_ratio_is_the_one_of_the_standard()
    {
        Assert.Equal(21, Contrast("#000000", "#FFFFFF"), 2);
        Assert.Equal(4.54, Contrast("#767676", "#FFFFFF"), 2);
    }

    /// <summary>Light, dark, and both again with more contrast: each rule lays its colours over those before it.</summary>
    private static List<(string Name, Dictionary<string, string> Colours)> Palettes(string theme)
    {
        var css = File.ReadAllText(Path.Combine(PoleApp.RepositoryRoot, "themes", theme, "css", "tokens.css"));
        var rules = Rule().Matches(css).Select(m => (Media: m.Groups["media"].Value, Body: m.Groups["body"].Value)).ToList();
        return
        [
            ("light", Lay(rules, media => media.Length == 0)),
            ("dark", Lay(rules, media => !media.Contains("contrast"))),
            ("light, more contrast", Lay(rules, media => !media.Contains("dark"))),
            ("dark, more contrast", Lay(rules, _ => true)),
        ];
    }

    private static Dictionary<string, string> Lay(IEnumerable<(string Media, string Body)> rules, Func<string, bool> applies)
    {
        var colours = new Dictionary<string, string>();
        foreach (Match token in rules.Where(rule => applies(rule.Media)).SelectMany(rule => Token().Matches(rule.Body)))
        {
            colours[token.Groups["name"].Value] = token.Groups["value"].Value;
        }

        return colours;
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"(?:@media (?<media>[^{]+)\{\s*)?:root \{(?<body>[^}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<value>#[0-9A-Fa-f]{6});")]
    private static partial Regex Token();
}
