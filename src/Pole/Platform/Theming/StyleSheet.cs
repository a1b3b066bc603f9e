using System.Text;
using System.Text.RegularExpressions;

namespace Pole.Platform.Theming;

/// <summary>Joins the styles of a chain of themes into the one file that pages ask for.</summary>
internal static partial class StyleSheet
{
    /// <exception cref="SettingException">A style that a theme.json names is in no theme of the chain.</exception>
    public static string Join(ThemeChain chain)
    {
        var sheet = new StringBuilder();
        foreach (var name in chain.StyleNames)
        {
            var file = chain.Find("css", name)
                ?? throw new SettingException("Site:Theme", $"theme.json names the style '{name}', which no theme has in css/.");
            sheet.Append(Tighten(File.ReadAllText(file))).Append('\n');
        }

        return sheet.ToString();
    }

    /// <summary>The styles as though the reader liked one shade, whatever they like.</summary>
    internal static string Settle(string css, Shade shade)
    {
        const string Always = "(min-width: 0)";
        const string Never = "(max-width: 0)";
        return css
            .Replace("(prefers-color-scheme: dark)", shade is Shade.Dark ? Always : Never, StringComparison.Ordinal)
            .Replace("(prefers-color-scheme: light)", shade is Shade.Dark ? Never : Always, StringComparison.Ordinal)
            .Replace("color-scheme: light dark", shade is Shade.Dark ? "color-scheme: dark" : "color-scheme: light", StringComparison.Ordinal);
    }

    /// <summary>Takes out comments and the spaces that say nothing. Strings in our styles hold neither.</summary>
    internal static string Tighten(string css)
    {
        css = Comment().Replace(css, "");
        css = Space().Replace(css, " ");
        return AroundMarks().Replace(css, "${mark}").Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Space();

    [GeneratedRegex(@" ?(?<mark>[{};,]) ?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AroundMarks();
}
