namespace Pole.Platform.Web;

/// <summary>The menus that features add to.</summary>
internal enum MenuArea
{
    /// <summary>The header of the public site, beside the pages of content/ that ask to be there.</summary>
    Site,

    /// <summary>The foot of every page.</summary>
    Foot,

    /// <summary>What a signed-in person finds under <c>/espace</c>.</summary>
    Member,

    /// <summary>What a person of an intermediary finds under <c>/relais</c>.</summary>
    Relay,

    /// <summary>What the team finds under <c>/admin</c>.</summary>
    Staff,
}

/// <summary>One line of a menu, shown to those whom its policy admits (everyone when it names none).</summary>
internal sealed record MenuEntry(MenuArea Area, string Label, string Path, int Order, string? Policy = null);
