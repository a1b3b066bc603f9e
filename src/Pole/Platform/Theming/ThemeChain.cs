namespace Pole.Platform.Theming;

/// <summary>The active theme, its parent, and so on down to the base: the first that has a thing gives it.</summary>
internal sealed record ThemeChain(IReadOnlyList<Theme> Themes)
{
    public Theme Active => Themes[0];

    /// <summary>The names of the styles in the order in which they are joined: the base's first, then what each theme adds.</summary>
    public IReadOnlyList<string> StyleNames =>
        [.. Themes.Reverse().SelectMany(theme => theme.Styles).Distinct(StringComparer.Ordinal)];

    public string? Icon => Themes.Select(theme => theme.Icon).FirstOrDefault(icon => icon is not null);

    /// <exception cref="SettingException">A theme of the chain is missing, or names itself as an ancestor.</exception>
    public static ThemeChain Read(string root, string name)
    {
        var themes = new List<Theme>();
        for (var next = name; next is not null; next = themes[^1].Parent)
        {
            if (themes.Exists(theme => theme.Name == next))
            {
                throw new SettingException("Site:Theme", $"the theme '{next}' is its own ancestor: mend 'parent' in theme.json.");
            }

            themes.Add(Theme.Read(root, next));
        }

        return new(themes);
    }

    /// <summary>The file of that name in the first theme that has it.</summary>
    public string? Find(string folder, string name) => Themes
        .Select(theme => Path.Combine(theme.Folder, folder, name))
        .FirstOrDefault(File.Exists);

    /// <summary>Every asset of the chain by its address under <c>assets/</c>, each from the first theme that has it.</summary>
    public IReadOnlyDictionary<string, string> Assets()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var assets in Themes.Select(theme => Path.Combine(theme.Folder, "assets")).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories))
            {
                found.TryAdd(Path.GetRelativePath(assets, file).Replace('\\', '/'), file);
            }
        }

        return found;
    }
}
