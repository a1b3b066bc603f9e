using System.Text;

namespace Pole.Platform.Theming;

/// <summary>What browsers may ask of the active theme: its one stylesheet and its assets.</summary>
internal sealed class ThemeFiles
{
    private readonly Dictionary<string, ThemeFile> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ThemeFile> byName = new(StringComparer.Ordinal);

    private ThemeFiles(ThemeChain chain)
    {
        StyleSheet = Keep($"{chain.Active.Name}.css", Encoding.UTF8.GetBytes(Theming.StyleSheet.Join(chain)))!;
        foreach (var (name, file) in chain.Assets())
        {
            Keep(name, File.ReadAllBytes(file));
        }

        Icon = chain.Icon is { } icon
            ? byName.GetValueOrDefault(icon)
                ?? throw new SettingException("Site:Theme", $"theme.json names the icon '{icon}', which no theme has in assets/.")
            : null;
    }

    public ThemeFile StyleSheet { get; }

    public ThemeFile? Icon { get; }

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
