using Pole.Platform.Content.Rendering;

namespace Pole.Platform.Content;

/// <summary>A piece of content for a reader: its sheet and text in the reader's language, or in French when that is all there is.</summary>
public sealed class ContentItem<T> where T : class
{
    private readonly ContentLibrary _library;

    internal ContentItem(ContentLibrary library, ContentEntry entry, T sheet, Language reader)
    {
        _library = library;
        Entry = entry;
        Sheet = sheet;
        Reader = reader;
    }

    public ContentEntry Entry { get; }

    public T Sheet { get; }

    /// <summary>The language of whoever reads.</summary>
    public Language Reader { get; }

    public string Slug => Entry.Slug;

    /// <summary>Whether the reader is given the French text for want of one in their language.</summary>
    public bool IsUntranslated => Entry.Language != Reader;

    /// <summary>Where it is read in the reader's language; null when it has no page of its own.</summary>
    public string? Address => Entry.Address is { } path ? Reader.AddressOf(path) : null;

    /// <summary>The text as HTML, whose first headings are <c>h2</c>.</summary>
    public SafeHtml Body => Rendered.Html;

    /// <summary>The text without any markup, for search and summaries.</summary>
    public string PlainText => Rendered.PlainText;

    public IReadOnlyList<OutlineHeading> Outline => Rendered.Outline;

    private RenderedText Rendered
    {
        get
        {
            _library.Noted(new TextIn(Entry.File));
            return Entry.RenderedFor(Reader);
        }
    }
}
