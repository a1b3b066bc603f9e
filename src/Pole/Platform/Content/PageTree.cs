namespace Pole.Platform.Content;

/// <summary>The pages that readers of a language may see on a day, each under the nearest above its address. They are put in order where somebody asks for an order.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<string, ContentPage> _byPath;
    private readonly Lazy<IReadOnlyList<ContentPage>> _inOrder;
    private readonly Lazy<ILookup<MenuPlace?, ContentPage>> _menus;

    public PageTree(ContentLibrary library, IReadOnlyCollection<ContentItem<PageSheet>> items)
    {
        List<ContentPage> pages = [.. items.Select(i => new ContentPage(library, i))];
        _inOrder = new(() => Ordered(pages));
        _menus = new(() => Ordered(pages.Where(page => page.Item.Sheet.Menu is not null)).ToLookup(page => page.Item.Sheet.Menu));
        _byPath = new(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            _byPath.TryAdd(page.Path, page);
        }

        var byPath = _byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in pages)
        {
            if (Above(page.Path, byPath) is { } parent)
            {
                page.PlaceUnder(parent);
            }
        }
    }

    public IReadOnlyList<ContentPage> InOrder => _inOrder.Value;

    /// <summary>The pages that a menu lists, in order.</summary>
    public IEnumerable<ContentPage> In(MenuPlace menu) => _menus.Value[menu];

    public ContentPage? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Those of least order first, then by the titles that menus show.</summary>
    internal static IReadOnlyList<ContentPage> Ordered(IEnumerable<ContentPage> pages) =>
        [.. pages.OrderBy(p => p.Item.Sheet.Order).ThenBy(p => p.MenuTitle, StringComparer.InvariantCulture)];

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
