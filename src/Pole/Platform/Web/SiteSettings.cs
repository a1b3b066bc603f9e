using System.ComponentModel.DataAnnotations;

namespace Pole.Platform.Web;

/// <summary>Settings <c>Site</c>.</summary>
internal sealed class SiteSettings
{
    [Required]
    public string Theme { get; set; } = "pole";

    /// <summary>The address that letters and feeds are written with, without a slash at its end.</summary>
    [Required, Url]
    public string BaseUrl { get; set; } = "http://localhost:5080";

    [Required]
    public string Name { get; set; } = "Pôle éco-conception";

    public string Absolute(string path) => BaseUrl.TrimEnd('/') + path;

    /// <summary>The address of a page for a reader of that language: <c>fr</c> or <c>en</c>.</summary>
    public string Absolute(string path, string language) => Absolute(language == "en" ? Languages.EnglishPrefix + path : path);
}
