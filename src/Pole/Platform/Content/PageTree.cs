namespace Pole.Platform.Content;

/// <summary>The pages that readers of a language may see on a day, each under the nearest above its address.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<string, ContentPage> _byPath = new(StringComparer.Ordinal);

    public PageTree(ContentLibrary library, IEnumerable<ContentItem<PageSheet>> items)
    {
        var pages = items.Select(i => new ContentPage(library, i));
        InOrder = [.. pages.OrderBy(p => p.Item.Sheet.Order).ThenBy(p => p.MenuTitle, StringComparer.InvariantCulture)];
        foreach (var page in InOrder)
        {
            _byPath.TryAdd(page.Path, page);
        }

        foreach (var page in InOrder)
        {
            if (Above(page.Path) is { } parent)
            {
                page.PlaceUnder(parent);
            }
        }
    }

    public IReadOnlyList<ContentPage> InOrder { get; }

    public ContentPage? Find(string path) => _byPath.GetValueOrDefault(path);

    private ContentPage? Above(string path)
    {
        while (path != "/")
        {
            var slash = path.LastIndexOf('/');
            path = slash == 0 ? "/" : path[..slash];
            if (_byPath.TryGetValue(path, out var page))
            {
                return page;
            }
        }

        return null;
    }
}
