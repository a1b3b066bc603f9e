using SlugsBySection = System.Collections.Generic.Dictionary<string, System.Collections.Generic.Dictionary<string, (Pole.Platform.Content.ContentEntry French, Pole.Platform.Content.ContentEntry? English)>>;

namespace Pole.Platform.Content;

/// <summary>The files of one moment, found by section and slug. What did not change since the one before is kept, with what it has rendered.</summary>
internal sealed class ContentSnapshot
{
    private static readonly Dictionary<string, (ContentEntry French, ContentEntry? English)> NoSlugs = [];

    private readonly SectionList _sections;
    private readonly ContentFolder _folder;
    private readonly Dictionary<string, ContentEntry> _entries;
    private readonly SlugsBySection _slugs;
    private readonly Dictionary<string, VocabularyFile> _vocabularies;
    private readonly Dictionary<string, FileStamp> _stamps;
    private readonly Lazy<Dictionary<string, ContentEntry>> _moved;

    /// <param name="changed">The paths of what may be otherwise than in the snapshot before.</param>
    public ContentSnapshot(
        SectionList sections,
        ContentFolder folder,
        IReadOnlyDictionary<string, ContentFile> files,
        IReadOnlyCollection<VocabularyFile> vocabularies,
        Dictionary<string, FileStamp> stamps,
        ContentSnapshot? before,
        IEnumerable<string> changed)
    {
        _sections = sections;
        _folder = folder;
        _stamps = stamps;
        _moved = new(ReadMoved);
        VocabularyFaults = [.. vocabularies.SelectMany(v => v.Faults)];
        _vocabularies = vocabularies.Where(v => v.Vocabulary is not null)
            .DistinctBy(v => v.Vocabulary!.Name, StringComparer.Ordinal)
            .ToDictionary(v => v.Vocabulary!.Name, StringComparer.Ordinal);
        (_entries, _slugs) = before is not null && changed.All(path => before._entries.ContainsKey(path) == files.ContainsKey(path))
            ? before.Changed(files, changed)
            : Ordered(files, before);
    }

    /// <summary>What is wrong with the vocabularies that could not be read at all.</summary>
    public IReadOnlyList<ContentFault> VocabularyFaults { get; }

    /// <summary>Every file below the root, whoever reads it.</summary>
    public Dictionary<string, FileStamp>.KeyCollection Paths => _stamps.Keys;

    public IEnumerable<ContentEntry> Entries => _entries.Values;

    public IReadOnlyCollection<Vocabulary> Vocabularies => [.. _vocabularies.Values.Select(v => v.Vocabulary!)];

    public SectionList Sections => _sections;

    public ContentEntry? Find(string file) => _entries.GetValueOrDefault(file);

    public Vocabulary? FindVocabulary(string name) => _vocabularies.GetValueOrDefault(name)?.Vocabulary;

    /// <summary>The slugs of a section in order, each with its French file and, where there is one, its English.</summary>
    public IReadOnlyDictionary<string, (ContentEntry French, ContentEntry? English)> Slugs(string section) =>
        _slugs.TryGetValue(section, out var slugs) ? slugs : NoSlugs;

    /// <summary>The page that had an address before, where none has it now.</summary>
    public ContentEntry? MovedFrom(string address) => _moved.Value.GetValueOrDefault(address);

    public string SectionOf(Type sheet) => _sections.Of(sheet).Name;

    public string? FileAt(string path) => Paths.Contains(path) ? _folder.FullPath(path) : null;

    /// <summary>What tells this version of a file from another; null when there is no such file.</summary>
    public FileStamp? StampOf(string path) => _stamps.TryGetValue(path, out var stamp) ? stamp : null;

    public static ContentFile? OriginalOf(ContentPath path, IReadOnlyDictionary<string, ContentFile> files) =>
        path.Language == Language.English ? files.GetValueOrDefault($"{path.Key.Section}/{path.Key.Slug}.md") : null;

    private Dictionary<string, ContentEntry> ReadMoved()
    {
        Dictionary<string, ContentEntry> moved = new(StringComparer.Ordinal);
        var pages = _entries.Values.Where(entry => entry is { Language: Language.French, Address: not null });
        foreach (var (alias, page) in pages.SelectMany(page => page.Publication.Aliases.Select(alias => (alias, page))))
        {
            moved.TryAdd(alias, page);
        }

        if (moved.Count > 0)
        {
            // Where a page stands, it is read, whatever stood there before.
            foreach (var page in pages)
            {
                moved.Remove(page.Address!);
            }
        }

        return moved;
    }

    /// <summary>The entries by file, in the order of files, and by section.</summary>
    private (Dictionary<string, ContentEntry>, SlugsBySection) Ordered(
        IReadOnlyDictionary<string, ContentFile> files, ContentSnapshot? before)
    {
        Dictionary<string, ContentEntry> entries = new(files.Count, StringComparer.Ordinal);
        foreach (var (path, file) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (_sections.Find(file.Path.Key.Section) is { } section)
            {
                var original = OriginalOf(file.Path, files);
                entries[path] = before?.Find(path) is { } same && same.Source == file && same.Original == original
                    ? same
                    : new(section, file, original, _sections.Links);
            }
        }

        var english = entries.Values.Where(entry => entry.Language == Language.English).ToDictionary(entry => entry.Key);
        return (entries, entries.Values.Where(entry => entry.Language == Language.French)
            .GroupBy(entry => entry.Key.Section, StringComparer.Ordinal)
            .ToDictionary(
                s => s.Key,
                s => s.ToDictionary(french => french.Slug, french => (french, english.GetValueOrDefault(french.Key)), StringComparer.Ordinal),
                StringComparer.Ordinal));
    }

    /// <summary>The same files, of which few say something else: what is asked first after a change must not wait for ten thousand pages.</summary>
    private (Dictionary<string, ContentEntry>, SlugsBySection) Changed(IReadOnlyDictionary<string, ContentFile> files, IEnumerable<string> changed)
    {
        Dictionary<string, ContentEntry> entries = new(_entries, StringComparer.Ordinal);
        SlugsBySection slugs = new(_slugs, StringComparer.Ordinal);
        foreach (var section in changed.Where(files.ContainsKey).Select(path => files[path].Path.Key).Distinct().GroupBy(key => key.Section, StringComparer.Ordinal))
        {
            Dictionary<string, (ContentEntry French, ContentEntry? English)> own = new(_slugs.GetValueOrDefault(section.Key, []), StringComparer.Ordinal);
            foreach (var key in section)
            {
                var (french, english) = (Renewed($"{section.Key}/{key.Slug}.md"), Renewed($"{section.Key}/{key.Slug}.en.md"));
                if (french is not null)
                {
                    own[key.Slug] = (french, english);
                }
            }

            slugs[section.Key] = own;
        }

        return (entries, slugs);

        ContentEntry? Renewed(string path)
        {
            if (_entries.GetValueOrDefault(path) is not { } entry)
            {
                return null;
            }

            var (file, original) = (files[path], OriginalOf(entry.Source.Path, files));
            return entries[path] = entry.Source == file && entry.Original == original ? entry : new(entry.Section, file, original, _sections.Links);
        }
    }
}
