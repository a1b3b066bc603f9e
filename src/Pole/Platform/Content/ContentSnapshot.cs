using SlugsBySection = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<(Pole.Platform.Content.ContentEntry French, Pole.Platform.Content.ContentEntry? English)>>;

namespace Pole.Platform.Content;

/// <summary>The files of one moment, found by section and slug. What did not change since the one before is kept, with what it has rendered.</summary>
internal sealed class ContentSnapshot
{
    private readonly SectionList _sections;
    private readonly ContentFolder _folder;
    private readonly Dictionary<string, ContentEntry> _entries;
    private readonly SlugsBySection _slugs;
    private readonly Dictionary<string, VocabularyFile> _vocabularies;
    private readonly IReadOnlyDictionary<string, FileStamp> _stamps;
    private readonly Lazy<Dictionary<string, ContentEntry>> _moved;

    public ContentSnapshot(
        SectionList sections,
        ContentFolder folder,
        IReadOnlyDictionary<string, ContentFile> files,
        IReadOnlyCollection<VocabularyFile> vocabularies,
        IReadOnlyDictionary<string, FileStamp> stamps,
        ContentSnapshot? before)
    {
        _sections = sections;
        _folder = folder;
        _stamps = stamps;
        _moved = new(ReadMoved);
        Paths = stamps.Keys.ToHashSet(StringComparer.Ordinal);
        VocabularyFaults = [.. vocabularies.SelectMany(v => v.Faults)];
        _vocabularies = vocabularies.Where(v => v.Vocabulary is not null)
            .DistinctBy(v => v.Vocabulary!.Name, StringComparer.Ordinal)
            .ToDictionary(v => v.Vocabulary!.Name, StringComparer.Ordinal);
        (_entries, _slugs) = before is not null && before._entries.Count == files.Count && before._entries.Keys.All(files.ContainsKey)
            ? before.Changed(files)
            : Ordered(files, before);
    }

    /// <summary>What is wrong with the vocabularies that could not be read at all.</summary>
    public IReadOnlyList<ContentFault> VocabularyFaults { get; }

    /// <summary>Every file below the root, whoever reads it.</summary>
    public IReadOnlySet<string> Paths { get; }

    public IEnumerable<ContentEntry> Entries => _entries.Values;

    public IReadOnlyCollection<Vocabulary> Vocabularies => [.. _vocabularies.Values.Select(v => v.Vocabulary!)];

    public SectionList Sections => _sections;

    public ContentEntry? Find(string file) => _entries.GetValueOrDefault(file);

    public Vocabulary? FindVocabulary(string name) => _vocabularies.GetValueOrDefault(name)?.Vocabulary;

    /// <summary>The slugs of a section in order, each with its French file and, where there is one, its English.</summary>
    public IReadOnlyList<(ContentEntry French, ContentEntry? English)> Slugs(string section) =>
        _slugs.TryGetValue(section, out var slugs) ? slugs : [];

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
            .ToDictionary(s => s.Key, s => s.Select(french => (french, english.GetValueOrDefault(french.Key))).ToList(), StringComparer.Ordinal));
    }

    /// <summary>The same files, of which few say something else: what is asked first after a change must not wait for ten thousand pages.</summary>
    private (Dictionary<string, ContentEntry>, SlugsBySection) Changed(IReadOnlyDictionary<string, ContentFile> files)
    {
        Dictionary<string, ContentEntry> entries = new(_entries, StringComparer.Ordinal);
        SlugsBySection slugs = new(_slugs, StringComparer.Ordinal);
        HashSet<string> sections = new(StringComparer.Ordinal);
        foreach (var (path, entry) in _entries)
        {
            var (file, original) = (files[path], entry.Original is null ? null : files[entry.Original.Path.File]);
            if (entry.Source != file || entry.Original != original)
            {
                entries[path] = new(entry.Section, file, original, _sections.Links);
                sections.Add(entry.Key.Section);
            }
        }

        foreach (var section in sections)
        {
            slugs[section] = [.. _slugs.GetValueOrDefault(section, []).Select(slug => (entries[slug.French.File], slug.English is null ? null : entries[slug.English.File]))];
        }

        return (entries, slugs);
    }
}
