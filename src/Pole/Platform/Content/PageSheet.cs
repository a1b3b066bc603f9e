namespace Pole.Platform.Content;

/// <summary>What the front matter of a page of <c>content/pages/</c> says; a feature may extend it with keys of its own.</summary>
public record PageSheet
{
    public required string Title { get; init; }

    /// <summary>A shorter title for menus and breadcrumbs.</summary>
    public string? MenuTitle { get; init; }

    /// <summary>One or two sentences for search engines and lists.</summary>
    public string? Summary { get; init; }

    /// <summary>The menu that lists it.</summary>
    public MenuPlace? Menu { get; init; }

    /// <summary>Where it stands among its neighbours: the smallest first, then by title.</summary>
    public int Order { get; init; }
}

public enum MenuPlace
{
    Header,
    Footer,
}
