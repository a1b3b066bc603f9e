using System.Text;

namespace Pole.Platform.Theming;

/// <summary>What browsers may ask of the active theme: its one stylesheet and its assets.</summary>
internal sealed class ThemeFiles
{
    private readonly Dictionary<string, ThemeFile> byPath = new(StringComparer.Ordinal);
    private readonly ThemeFile light;
    private readonly ThemeFile dark;
    private readonly Dictionary<string, ThemeFile> byName = new(StringComparer.Ordinal);

    private ThemeFiles(ThemeChain chain)
    {
        var styles = Theming.StyleSheet.Join(chain);
        StyleSheet = Keep($"{chain.Active.Name}.css", Encoding.UTF8.GetBytes(styles))!;
        light = Keep($"{chain.Active.Name}-light.css", Encoding.UTF8.GetBytes(Theming.StyleSheet.Settle(styles, Shade.Light)))!;
        dark = Keep($"{chain.Active.Name}-dark.css", Encoding.UTF8.GetBytes(Theming.StyleSheet.Settle(styles, Shade.Dark)))!;
        foreach (var (name, file) in chain.Assets())
        {
            Keep(name, File.ReadAllBytes(file));
        }

        IconAddress = chain.Icon is not { } icon ? null
            : byName.TryGetValue(icon, out var drawing) ? InlineIcon.Of(drawing) ?? $"/assets/{drawing.Address}"
            : throw new SettingException("Site:Theme", $"theme.json names the icon '{icon}', which no theme has in assets/.");
    }

    public ThemeFile StyleSheet { get; }

    /// <summary>The styles that answer a request: those of one shade where it asks to be shown in one.</summary>
    public ThemeFile StyleSheetFor(HttpContext context) => context.ShadeOfPage switch
    {
        Shade.AsTheReaderLikes => StyleSheet,
        Shade.Light => light,
        Shade.Dark => dark,
    };

    /// <summary>The icon as pages name it: inside the page itself when it is a small drawing, which is cheaper than asking for it.</summary>
    public string? IconAddress { get; }

    public static ThemeFiles Read(ThemeChain chain) => new(chain);

    /// <summary>The file at a path under <c>/assets/</c>, with or without its fingerprint.</summary>
    public ThemeFile? Find(string path) => byPath.GetValueOrDefault(path) ?? byName.GetValueOrDefault(path);

    /// <summary>The address of an asset, for pages. An asset that no theme has is a fault of the page.</summary>
    public string Address(string name) => byName.TryGetValue(name, out var file)
        ? $"/assets/{file.Address}"
        : throw new InvalidOperationException($"No theme has the asset '{name}'.");

    private ThemeFile? Keep(string name, byte[] content)
    {
        if (ThemeFile.Of(name, content) is not { } file)
        {
            return null;
        }

        byPath[file.Address] = file;
        byName[name] = file;
        return file;
    }
}
