namespace Pole.Platform.Web.Parts;

/// <summary>Adds lines to menus that are only known while the site runs, such as the pages of content/.</summary>
internal interface IMenuSource
{
    /// <summary>The lines for the language of the request.</summary>
    IEnumerable<MenuEntry> Entries { get; }
}
