using System.Collections.Concurrent;

namespace Pole.Platform.Content;

/// <summary>The last good version of each file, and the faults of newer versions that were not taken.</summary>
internal sealed class ContentShelf(ContentFolder folder, SectionList sections)
{
    private readonly Dictionary<string, ContentFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VocabularyFile> _vocabularies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ContentFault>> _refused = new(StringComparer.Ordinal);
    private Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);
    private bool _opened;

    /// <summary>The faults of files that are shown as they were before, by file.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ContentFault>> Refused =>
        new Dictionary<string, IReadOnlyList<ContentFault>>(_refused, StringComparer.Ordinal);

    /// <summary>The files as they were when they were last taken.</summary>
    public IReadOnlyDictionary<string, FileStamp> Stamps => _stamps;

    /// <summary>Takes what is new, changed or gone; nothing is judged at the first time, when there is no better version to keep.</summary>
    public HashSet<ContentKey> Take(FolderDifference seen)
    {
        HashSet<ContentKey> keys = [];
        foreach (var gone in seen.Files.Where(file => file.Value is null).Select(file => file.Key))
        {
            _files.Remove(gone);
            _vocabularies.Remove(gone);
            _refused.Remove(gone);
            keys.Add(KeyOf(gone));
        }

        var changed = seen.Files.Where(file => file.Value is not null).Select(file => file.Key).ToList();
        foreach (var (path, text) in Read(changed).OrderBy(f => ContentPath.Of(f.Path)?.Language))
        {
            if (TakeOne(path, text))
            {
                keys.Add(KeyOf(path));
            }
        }

        _stamps = seen.On(_stamps);
        _opened = true;
        return keys;
    }

    /// <param name="changed">The paths that were taken since the snapshot before.</param>
    public ContentSnapshot Snapshot(ContentSnapshot? before, IEnumerable<string> changed) =>
        new(sections, folder, _files, _vocabularies.Values, _stamps, before, changed);

    /// <summary>The snapshot as it would be with this text in a file, or without the file.</summary>
    public ContentSnapshot SnapshotWith(string path, string? text, ContentSnapshot? before)
    {
        Dictionary<string, ContentFile> files = new(_files, StringComparer.Ordinal);
        Dictionary<string, VocabularyFile> vocabularies = new(_vocabularies, StringComparer.Ordinal);
        Dictionary<string, FileStamp> stamps = new(_stamps, StringComparer.Ordinal);
        if (text is null)
        {
            files.Remove(path);
            vocabularies.Remove(path);
            stamps.Remove(path);
        }
        else if (IsVocabulary(path))
        {
            vocabularies[path] = VocabularyFile.Read(path, new FileText(text, null));
            stamps[path] = default;
        }
        else
        {
            files[path] = new(ContentPath.Of(path)!, new FileText(text, null));
            stamps[path] = default;
        }

        return new(sections, folder, files, vocabularies.Values, stamps, before, [path]);
    }

    private IEnumerable<(string Path, FileText? Text)> Read(List<string> changed)
    {
        ConcurrentBag<(string, FileText?)> texts = [];
        Parallel.ForEach(changed, path => texts.Add((path, IsText(path) ? folder.Read(path) : null)));
        return texts;
    }

    private bool TakeOne(string path, FileText? text)
    {
        if (text is null)
        {
            return true;
        }

        if (IsVocabulary(path))
        {
            var vocabulary = VocabularyFile.Read(path, text);
            return Keep(path, vocabulary, _vocabularies, vocabulary.Faults);
        }

        var file = new ContentFile(ContentPath.Of(path)!, text);
        IReadOnlyList<ContentFault> faults = _opened && _files.ContainsKey(path) ? FaultsOf(file) : [];
        return Keep(path, file, _files, faults);
    }

    private bool Keep<T>(string path, T version, Dictionary<string, T> shelf, IReadOnlyList<ContentFault> faults)
    {
        if (faults.Count > 0 && shelf.ContainsKey(path))
        {
            _refused[path] = faults;
            return false;
        }

        _refused.Remove(path);
        shelf[path] = version;
        return true;
    }

    private IReadOnlyList<ContentFault> FaultsOf(ContentFile file) => sections.Find(file.Path.Key.Section) is { } section
        ? new ContentEntry(section, file, ContentSnapshot.OriginalOf(file.Path, _files), sections.Links).Faults
        : [];

    private static ContentKey KeyOf(string path)
    {
        var section = path[..path.IndexOf('/', StringComparison.Ordinal)];
        return section is ContentSection.Vocabularies
            ? new(section, Path.GetFileNameWithoutExtension(path))
            : section is not ContentSection.Media && ContentPath.Of(path) is { } content ? content.Key : new(section, path[(section.Length + 1)..]);
    }

    /// <summary>Whether a file holds words that the site reads: a sheet or a vocabulary.</summary>
    public static bool IsText(string path) => IsVocabulary(path)
        || (ContentPath.Of(path) is { Key.Section: not (ContentSection.Media or ContentSection.Vocabularies) });

    private static bool IsVocabulary(string path) =>
        path.StartsWith($"{ContentSection.Vocabularies}/", StringComparison.Ordinal) && Path.GetExtension(path) is ".yml" or ".yaml" or ".csv";
}
