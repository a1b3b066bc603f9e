namespace Pole.Platform.Content;

/// <summary>What a look at the folder found other than was known: each such file as it is now, without a stamp where it is gone.</summary>
internal sealed class FolderDifference(IReadOnlyDictionary<string, FileStamp?> files)
{
    public IReadOnlyDictionary<string, FileStamp?> Files => files;

    public bool IsNone => files.Count == 0;

    public static FolderDifference Between(IReadOnlyDictionary<string, FileStamp> known, IReadOnlyDictionary<string, FileStamp> now)
    {
        Dictionary<string, FileStamp?> different = new(StringComparer.Ordinal);
        foreach (var (path, stamp) in now.Where(file => !known.TryGetValue(file.Key, out var before) || before != file.Value))
        {
            different[path] = stamp;
        }

        foreach (var gone in known.Keys.Where(path => !now.ContainsKey(path)))
        {
            different[gone] = null;
        }

        return new(different);
    }

    /// <summary>Whether another look found the very same.</summary>
    public bool IsLike(FolderDifference other) =>
        other.Files.Count == files.Count && other.Files.All(file => files.TryGetValue(file.Key, out var stamp) && stamp == file.Value);

    /// <summary>What is known once this is.</summary>
    public Dictionary<string, FileStamp> On(Dictionary<string, FileStamp> known)
    {
        Dictionary<string, FileStamp> now = new(known, StringComparer.Ordinal);
        now.EnsureCapacity(known.Count + files.Count);
        foreach (var (path, stamp) in files)
        {
            if (stamp is { } written)
            {
                now[path] = written;
            }
            else
            {
                now.Remove(path);
            }
        }

        return now;
    }
}
