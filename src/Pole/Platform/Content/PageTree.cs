namespace Pole.Platform.Content;

/// <summary>The pages that readers of a language may see on a day, each under the nearest above its address.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<string, ContentPage> _byPath = new(StringComparer.Ordinal);
    private readonly ILookup<MenuPlace?, ContentPage> _menus;

    public PageTree(ContentLibrary library, IEnumerable<ContentItem<PageSheet>> items)
    {
        var pages = items.Select(i => new ContentPage(library, i));
        InOrder = [.. pages.OrderBy(p => p.Item.Sheet.Order).ThenBy(p => p.MenuTitle, StringComparer.InvariantCulture)];
        _menus = InOrder.Where(page => page.Item.Sheet.Menu is not null).ToLookup(page => page.Item.Sheet.Menu);
        foreach (var page in InOrder)
        {
            _byPath.TryAdd(page.Path, page);
        }

        var byPath = _byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in InOrder)
        {
            if (Above(page.Path, byPath) is { } parent)
            {
                page.PlaceUnder(parent);
            }
        }
    }

    public IReadOnlyList<ContentPage> InOrder { get; }

    /// <summary>The pages that a menu lists, in order.</summary>
    public IEnumerable<ContentPage> In(MenuPlace menu) => _menus[menu];

    public ContentPage? Find(string path) => _byPath.GetValueOrDefault(path);

    private static ContentPage? Above(ReadOnlySpan<char> path, Dictionary<string, ContentPage>.AlternateLookup<ReadOnlySpan<char>> byPath)
    {
        while (path is not "/")
        {
            var slash = path.LastIndexOf('/');
            path = slash == 0 ? "/" : path[..slash];
            if (byPath.TryGetValue(path, out var page))
            {
                return page;
            }
        }

        return null;
    }
}
