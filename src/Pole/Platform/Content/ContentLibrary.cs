using System.Collections.Concurrent;
using Pole.Kernel;

namespace Pole.Platform.Content;

/// <summary>
/// Everything that <c>content/</c> held at one moment; it never changes. What it hands out is what the public may
/// see today, unless it was opened <see cref="WithDrafts"/>.
/// </summary>
public sealed class ContentLibrary
{
    private readonly ContentSnapshot _snapshot;
    private readonly TimeProvider _clock;
    private readonly bool _withDrafts;
    private readonly Lazy<ContentLibrary> _drafts;
    private readonly ConcurrentDictionary<(Type, Language), object> _items = new();
    private readonly ConcurrentDictionary<(Language Reader, DateOnly Today), Lazy<PageTree>> _trees = new();

    internal ContentLibrary(ContentSnapshot snapshot, TimeProvider clock, bool withDrafts = false)
    {
        _snapshot = snapshot;
        _clock = clock;
        _withDrafts = withDrafts;
        _drafts = new(() => new(snapshot, clock, withDrafts: true));
    }

    /// <summary>Every file of the sections, both languages, drafts and broken ones too.</summary>
    public IEnumerable<ContentEntry> Entries => _snapshot.Entries;

    public IReadOnlyCollection<Vocabulary> Vocabularies => _snapshot.Vocabularies;

    internal ContentSnapshot Snapshot => _snapshot;

    /// <summary>The same content as editors may see it: drafts, and what is not yet or no longer published.</summary>
    public ContentLibrary WithDrafts() => _withDrafts ? this : _drafts.Value;

    /// <summary>Everything of the section that T is the sheet of, by slug, for a reader of the language.</summary>
    public IReadOnlyList<ContentItem<T>> All<T>(Language reader) where T : class
    {
        var today = Paris.Today(_clock);
        return [.. Choices<T>(reader).Values.Where(c => Shows(c.French.Entry, today)).Select(c => PickText(c, today))];
    }

    /// <summary>The thing of this slug; a slug of nothing but space, which pages are handed as null, finds none.</summary>
    public ContentItem<T>? Find<T>(string? slug, Language reader) where T : class =>
        slug is not null && Paris.Today(_clock) is var today && Choices<T>(reader).TryGetValue(slug, out var choice) && Shows(choice.French.Entry, today)
            ? PickText(choice, today)
            : null;

    /// <summary>The page at an address without the prefix of a language: <c>/mission</c>.</summary>
    public ContentPage? Page(string path, Language reader) => Tree(reader).Find(path);

    /// <summary>All pages, those of least order first.</summary>
    public IReadOnlyList<ContentPage> Pages(Language reader) => Tree(reader).InOrder;

    public IReadOnlyList<ContentPage> Menu(MenuPlace place, Language reader) =>
        [.. Tree(reader).InOrder.Where(p => p.Item.Sheet.Menu == place)];

    /// <summary>The words of <c>content/vocabularies/{name}.yml</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public Vocabulary Vocabulary(string name) =>
        FindVocabulary(name) ?? throw new KeyNotFoundException($"There is no content/vocabularies/{name}.yml.");

    public Vocabulary? FindVocabulary(string name) => _snapshot.FindVocabulary(name);

    /// <summary>The letter <c>content/mail/{name}.md</c> for a reader.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or it is broken.</exception>
    public LetterTemplate Letter(string name, Language reader) => new(
        Find<LetterSheet>(name, reader) ?? throw new KeyNotFoundException($"There is no readable content/mail/{name}.md."));

    /// <summary>Where a file below <c>content/</c> is on disk, such as <c>media/photo.jpg</c>; null when there is none.</summary>
    public string? FileAt(string path) => _snapshot.FileAt(path);

    private bool Shows(ContentEntry entry, DateOnly today) => _withDrafts || entry.Publication.IsVisible(today);

    private PageTree Tree(Language reader)
    {
        var today = Paris.Today(_clock);
        foreach (var past in _trees.Keys.Where(k => k.Today != today))
        {
            _trees.TryRemove(past, out _);
        }

        return _trees.GetOrAdd((reader, today), _ => new(() => new PageTree(All<PageSheet>(reader)))).Value;
    }

    private Dictionary<string, ItemChoice<T>> Choices<T>(Language reader) where T : class =>
        (Dictionary<string, ItemChoice<T>>)_items.GetOrAdd((typeof(T), reader), _ => _snapshot
            .Slugs(_snapshot.SectionOf(typeof(T)))
            .Select(s => Choice<T>(s, reader))
            .OfType<ItemChoice<T>>()
            .ToDictionary(c => c.French.Slug, StringComparer.Ordinal));

    private static ItemChoice<T>? Choice<T>((ContentEntry French, ContentEntry? English) slug, Language reader) where T : class =>
        slug.French.Sheet is not T french ? null : new(
            new(slug.French, french, reader),
            reader == Language.English && slug.English?.Sheet is T english ? new(slug.English, english, reader) : null);

    private ContentItem<T> PickText<T>(ItemChoice<T> choice, DateOnly today) where T : class =>
        choice.English is { } english && Shows(english.Entry, today) ? english : choice.French;

    /// <summary>What a reader of English may be given: the English text, and the French when that may not be shown.</summary>
    private sealed record ItemChoice<T>(ContentItem<T> French, ContentItem<T>? English) where T : class;
}
