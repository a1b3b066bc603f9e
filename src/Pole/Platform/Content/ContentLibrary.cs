using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Pole.Kernel;
using Pole.Platform.Reading;

namespace Pole.Platform.Content;

/// <summary>
/// Everything that <c>content/</c> held at one moment; it never changes. What it hands out is what the public may
/// see today, unless it was opened <see cref="WithDrafts"/>. What it is asked for while a page is made is noted, so that the page
/// lasts until an answer changes.
/// </summary>
public sealed class ContentLibrary
{
    private readonly ContentSnapshot _snapshot;
    private readonly TimeProvider _clock;
    private readonly bool _withDrafts;
    private readonly ContentKey? _shown;
    private readonly Func<ContentLibrary> _current;
    private readonly Lazy<ContentLibrary> _drafts;
    private readonly ConcurrentDictionary<(Type, Language), object> _items = new();
    private readonly ConcurrentDictionary<(Language Reader, DateOnly Today), Lazy<PageTree>> _trees = new();
    private readonly ConcurrentDictionary<ContentQuestion, object> _answers = new();

    /// <param name="shown">What is shown as though it were published: no more than that is a preview.</param>
    internal ContentLibrary(ContentSnapshot snapshot, TimeProvider clock, Func<ContentLibrary> current, bool withDrafts = false, ContentKey? shown = null)
    {
        _snapshot = snapshot;
        _clock = clock;
        _current = current;
        _withDrafts = withDrafts;
        _shown = shown;
        _drafts = new(() => new(snapshot, clock, () => current().WithDrafts(), withDrafts: true));
    }

    /// <summary>Every file of the sections, both languages, drafts and broken ones too.</summary>
    public IEnumerable<ContentEntry> Entries => Noted(new TheWhole())._snapshot.Entries;

    public IReadOnlyCollection<Vocabulary> Vocabularies => Noted(new TheWhole())._snapshot.Vocabularies;

    internal ContentSnapshot Snapshot => _snapshot;

    /// <summary>The same content as editors may see it: drafts, and what is not yet or no longer published.</summary>
    public ContentLibrary WithDrafts() => _withDrafts ? this : _drafts.Value;

    /// <summary>Reads the keys of all files, several at once, for who comes first.</summary>
    internal void ReadAhead()
    {
        Parallel.ForEach(_snapshot.Entries, entry => _ = (entry.Publication, entry.Sheet));
        Tree(Language.French);
    }

    /// <summary>Everything of the section that T is the sheet of, by slug, for a reader of the language.</summary>
    public IReadOnlyList<ContentItem<T>> All<T>(Language reader) where T : class => Noted(new KeysOfAll<T>(reader)).PickAll<T>(reader);

    /// <summary>The thing of this slug; a slug of nothing but space, which pages are handed as null, finds none.</summary>
    public ContentItem<T>? Find<T>(string? slug, Language reader) where T : class =>
        slug is null ? null : Noted(new KeysOf<T>(slug, reader)).Pick<T>(slug, reader);

    /// <summary>The file of a key, whatever its section: in the language, or else in French.</summary>
    public ContentEntry? Find(ContentKey key, Language reader) =>
        reader == Language.English && Holds($"{key.Section}/{key.Slug}.en.md", out var english) ? english
        : Holds($"{key.Section}/{key.Slug}.md", out var french) ? french : null;

    /// <summary>The page at an address without the prefix of a language: <c>/mission</c>.</summary>
    public ContentPage? Page(string path, Language reader) => Noted(new PageAt(path, reader)).Tree(reader).Find(path);

    /// <summary>Where the page is now that had this address before, without the prefix of a language; null when none had, or it is not to be seen.</summary>
    public string? NewAddressOf(string path) =>
        _snapshot.MovedFrom(path.Length > 1 ? path.TrimEnd('/') : path) is { } page && Shows(page, Paris.Today(_clock)) ? page.Address : null;

    /// <summary>All pages, those of least order first.</summary>
    public IReadOnlyList<ContentPage> Pages(Language reader) => Noted(new EveryPage(reader)).Tree(reader).InOrder;

    /// <summary>The lines of a menu, in order: no more of each page than a menu shows.</summary>
    public IReadOnlyList<PagePlace> Menu(MenuPlace place, Language reader) => Noted(new MenuAt(place, reader)).MenuLines(place, reader);

    /// <summary>The words of <c>content/vocabularies/{name}.yml</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public Vocabulary Vocabulary(string name) =>
        FindVocabulary(name) ?? throw new KeyNotFoundException($"There is no content/vocabularies/{name}.yml.");

    public Vocabulary? FindVocabulary(string name) => Noted(new WordsOf(name))._snapshot.FindVocabulary(name);

    /// <summary>The letter <c>content/mail/{name}.md</c> for a reader.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or it is broken.</exception>
    public LetterTemplate Letter(string name, Language reader) => new(
        Find<LetterSheet>(name, reader) ?? throw new KeyNotFoundException($"There is no readable content/mail/{name}.md."));

    /// <summary>Where a file below <c>content/</c> is on disk, such as <c>media/photo.jpg</c>; null when there is none.</summary>
    public string? FileAt(string path) => Noted(new FileOf(path))._snapshot.FileAt(path);

    /// <summary>How many answers are kept: no more than there is content, whatever addresses strangers make up.</summary>
    internal int KeptAnswers => _answers.Count;

    /// <summary>What a question is answered in this state of the content; worked out once, unless there is nothing of the kind.</summary>
    internal object? AnswerTo(ContentQuestion question) =>
        _answers.TryGetValue(question, out var known) ? known
        : question.AnswerIn(this) is { } answer ? _answers.GetOrAdd(question, answer) : null;

    /// <summary>Notes that the page that is being made, if it is to be kept, was told the answer to this.</summary>
    internal ContentLibrary Noted(ContentQuestion question)
    {
        Readings.Open?.Note((_withDrafts, question), () => new ContentReading(_current, question, AnswerTo(question)));
        return this;
    }

    internal ContentItem<T>? Pick<T>(string slug, Language reader) where T : class =>
        Paris.Today(_clock) is var today
        && _snapshot.Slugs(_snapshot.SectionOf(typeof(T))).TryGetValue(slug, out var files)
        && Choice<T>(files, reader) is { } choice && Shows(choice.French.Entry, today)
            ? PickText(choice, today)
            : null;

    internal IReadOnlyList<ContentItem<T>> PickAll<T>(Language reader) where T : class
    {
        var today = Paris.Today(_clock);
        return [.. Choices<T>(reader).Where(c => Shows(c.French.Entry, today)).Select(c => PickText(c, today))];
    }

    internal IReadOnlyList<PagePlace> MenuLines(MenuPlace place, Language reader) =>
        [.. Tree(reader).In(place).Select(page => page.Place)];

    private bool Shows(ContentEntry entry, DateOnly today) => _withDrafts || entry.Key == _shown || entry.Publication.IsVisible(today);

    internal PageTree Tree(Language reader)
    {
        var today = Paris.Today(_clock);
        foreach (var past in _trees.Keys.Where(k => k.Today != today))
        {
            _trees.TryRemove(past, out _);
        }

        return _trees.GetOrAdd((reader, today), _ => new(() => new PageTree(this, PickAll<PageSheet>(reader)))).Value;
    }

    private bool Holds(string file, [NotNullWhen(true)] out ContentEntry? entry) =>
        (entry = Noted(new KeysIn(file))._snapshot.Find(file)) is not null;

    private List<ItemChoice<T>> Choices<T>(Language reader) where T : class =>
        (List<ItemChoice<T>>)_items.GetOrAdd((typeof(T), reader), _ => _snapshot
            .Slugs(_snapshot.SectionOf(typeof(T))).Values
            .Select(s => Choice<T>(s, reader))
            .OfType<ItemChoice<T>>()
            .ToList());

    private ItemChoice<T>? Choice<T>((ContentEntry French, ContentEntry? English) slug, Language reader) where T : class =>
        slug.French.Sheet is not T french ? null : new(
            new(this, slug.French, french, reader),
            reader == Language.English && slug.English?.Sheet is T english ? new(this, slug.English, english, reader) : null);

    private ContentItem<T> PickText<T>(ItemChoice<T> choice, DateOnly today) where T : class =>
        choice.English is { } english && Shows(english.Entry, today) ? english : choice.French;

    /// <summary>What a reader of English may be given: the English text, and the French when that may not be shown.</summary>
    private sealed record ItemChoice<T>(ContentItem<T> French, ContentItem<T>? English) where T : class;
}
