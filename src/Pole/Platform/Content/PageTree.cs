namespace Pole.Platform.Content;

/// <summary>All pages in one language, drafts too, each under the nearest page above its address.</summary>
internal sealed class PageTree
{
    private readonly Dictionary<string, ContentPage> _byPath = new(StringComparer.Ordinal);

    public PageTree(IEnumerable<ContentPage> pages)
    {
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
