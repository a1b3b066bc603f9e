namespace Pole.Platform.Content;

/// <summary>A page of <c>content/pages/</c> at its place in the tree, in the language of its reader.</summary>
public sealed class ContentPage
{
    private readonly ContentLibrary _library;
    private List<ContentPage>? _below;
    private IReadOnlyList<ContentPage>? _belowInOrder;

    internal ContentPage(ContentLibrary library, ContentItem<PageSheet> item)
    {
        _library = library;
        Item = item;
    }

    /// <summary>The address without the prefix of a language: <c>/mission</c>.</summary>
    public string Path => Item.Entry.Address!;

    /// <summary>The address in the language of the reader: <c>/en/mission</c>.</summary>
    public string Address => Item.Reader.AddressOf(Path);

    public ContentItem<PageSheet> Item { get; }

    public string Title => Item.Sheet.Title;

    public string MenuTitle => Item.Sheet.MenuTitle ?? Title;

    public PagePlace Place => new(MenuTitle, Path, Item.Sheet.Order);

    /// <summary>The pages right below, in order.</summary>
    public IReadOnlyList<ContentPage> Children
    {
        get
        {
            _library.Noted(new PagesBelow(Path, Item.Reader));
            return Below;
        }
    }

    /// <summary>The pages that lead here from the home page, this one last: no more of each than a trail shows.</summary>
    public IReadOnlyList<PagePlace> Breadcrumb
    {
        get
        {
            _library.Noted(new TrailTo(Path, Item.Reader));
            return Trail;
        }
    }

    internal IReadOnlyList<ContentPage> Below => _below is null ? [] : _belowInOrder ??= PageTree.Ordered(_below);

    internal IReadOnlyList<PagePlace> Trail => Parent is { } parent ? [.. parent.Trail, Place] : [Place];

    /// <summary>The nearest page above; null for the home page.</summary>
    internal ContentPage? Parent { get; private set; }

    internal void PlaceUnder(ContentPage parent)
    {
        Parent = parent;
        (parent._below ??= []).Add(this);
    }
}

/// <summary>A page as menus and trails name it.</summary>
/// <param name="Label">The title, or the shorter one for menus.</param>
/// <param name="Path">The address without the prefix of a language.</param>
/// <param name="Order">The smallest comes first.</param>
public sealed record PagePlace(string Label, string Path, int Order);
