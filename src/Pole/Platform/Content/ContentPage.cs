namespace Pole.Platform.Content;

/// <summary>A page of <c>content/pages/</c> at its place in the tree, in the language of its reader.</summary>
public sealed class ContentPage
{
    private readonly List<ContentPage> _below = [];

    internal ContentPage(ContentItem<PageSheet> item) => Item = item;

    /// <summary>The address without the prefix of a language: <c>/mission</c>.</summary>
    public string Path => Item.Entry.Address!;

    /// <summary>The address in the language of the reader: <c>/en/mission</c>.</summary>
    public string Address => Item.Reader.AddressOf(Path);

    public ContentItem<PageSheet> Item { get; }

    public string Title => Item.Sheet.Title;

    public string MenuTitle => Item.Sheet.MenuTitle ?? Title;

    /// <summary>The nearest page above; null for the home page.</summary>
    public ContentPage? Parent { get; private set; }

    /// <summary>The pages right below, in order.</summary>
    public IReadOnlyList<ContentPage> Children => _below;

    /// <summary>The pages that lead here from the home page, this one last.</summary>
    public IReadOnlyList<ContentPage> Breadcrumb
    {
        get
        {
            List<ContentPage> trail = [this];
            for (var page = Parent; page is not null; page = page.Parent)
            {
                trail.Insert(0, page);
            }

            return trail;
        }
    }

    internal void PlaceUnder(ContentPage parent)
    {
        Parent = parent;
        parent._below.Add(this);
    }
}
