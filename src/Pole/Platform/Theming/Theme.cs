using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pole.Platform.Theming;

/// <summary>One folder of <c>themes/</c>: what its <c>theme.json</c> says, and where it is.</summary>
internal sealed record Theme
{
    public const string Root = "base";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Title { get; init; }

    /// <summary>The theme that what is missing comes from; every theme but the base has one.</summary>
    public string? Parent { get; init; }

    /// <summary>The styles of <c>css/</c>, in the order in which they are joined.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>The favicon, a file of <c>assets/</c>.</summary>
    public string? Icon { get; init; }

    [JsonIgnore]
    public string Name { get; private init; } = "";

    [JsonIgnore]
    public string Folder { get; private init; } = "";

    /// <exception cref="SettingException">There is no such theme, or its theme.json cannot be read.</exception>
    public static Theme Read(string root, string name)
    {
        var folder = Path.Combine(root, name);
        var file = Path.Combine(folder, "theme.json");
        if (!File.Exists(file))
        {
            throw new SettingException("Site:Theme", $"asks for the theme '{name}', but there is no {file} (Themes:Root says where themes are).");
        }

        try
        {
            var theme = JsonSerializer.Deserialize<Theme>(File.ReadAllText(file), Json)
                ?? throw new SettingException("Site:Theme", $"{file} is empty.");
            var parent = theme.Parent ?? (name == Root ? null : Root);
            return theme with { Name = name, Folder = folder, Parent = parent };
        }
        catch (JsonException fault)
        {
            throw new SettingException("Site:Theme", $"{file} cannot be read: {fault.Message}");
        }
    }
}
