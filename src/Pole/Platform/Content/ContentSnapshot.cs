namespace Pole.Platform.Content;

/// <summary>The files of one moment, found by section and slug. What did not change since the one before is kept, with what it has rendered.</summary>
internal sealed class ContentSnapshot
{
    private readonly SectionList _sections;
    private readonly ContentFolder _folder;
    private readonly Dictionary<string, ContentEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ContentEntry French, ContentEntry? English)>> _slugs = new(StringComparer.Ordinal);
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
        foreach (var file in files.Values.OrderBy(f => f.Path.File, StringComparer.Ordinal))
        {
            if (sections.Find(file.Path.Key.Section) is { } section)
            {
                var original = OriginalOf(file.Path, files);
                _entries[file.Path.File] = before?.Find(file.Path.File) is { } same && same.Source == file && same.Original == original
                    ? same
                    : new(section, file, original, sections.Links);
            }
        }

        foreach (var french in _entries.Values.Where(e => e.Language == Language.French))
        {
            if (!_slugs.TryGetValue(french.Key.Section, out var slugs))
            {
                _slugs[french.Key.Section] = slugs = [];
            }

            slugs.Add((french, Find(EnglishOf(french.File))));
        }
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
        var pages = _entries.Values.Where(entry => entry is { Language: Language.French, Address: not null }).ToList();
        var standing = pages.Select(page => page.Address!).ToHashSet(StringComparer.Ordinal);
        return pages.SelectMany(page => page.Publication.Aliases.Select(alias => (alias, page)))
            .Where(moved => !standing.Contains(moved.alias))
            .DistinctBy(moved => moved.alias, StringComparer.Ordinal)
            .ToDictionary(moved => moved.alias, moved => moved.page, StringComparer.Ordinal);
    }

    private static string EnglishOf(string french) => $"{french[..^3]}.en.md";
}
