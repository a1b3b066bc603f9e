namespace Pole.Platform.Theming;

/// <summary>Which theme, and where themes are: the settings <c>Site:Theme</c> and <c>Themes:Root</c>.</summary>
internal sealed record ThemeSettings(string Root, string Name)
{
    public static ThemeSettings From(IConfiguration configuration, IHostEnvironment environment) => new(
        Path.Combine(environment.ContentRootPath, configuration["Themes:Root"] ?? "themes"),
        configuration["Site:Theme"] ?? "pole");
}
