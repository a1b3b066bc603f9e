using System.ComponentModel.DataAnnotations;

namespace Pole.Platform.Theming;

/// <summary>Settings <c>Themes</c>. Which theme is worn is <c>Site:Theme</c>.</summary>
internal sealed class ThemeSettings
{
    [Required]
    public string Root { get; set; } = "themes";
}
