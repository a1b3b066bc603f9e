using System.Text;

namespace Pole.Platform.Content;

/// <summary>The folder on disk: which files it holds and when each was last written.</summary>
internal sealed class ContentFolder(string root)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 12,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>
    /// How the files in the sections differ from those known, by their path below the root, with forward slashes; not those that editors
    /// of text leave while they write.
    /// </summary>
    public FolderDifference Look(IReadOnlyDictionary<string, FileStamp> known) => FolderDifference.Between(known, Files());

    /// <summary>
    /// How these paths only differ from what is known, or everything when one of them is a folder, or is none of the files known and gone
    /// again.
    /// </summary>
    public FolderDifference LookAgain(IReadOnlyDictionary<string, FileStamp> known, IReadOnlyCollection<string> paths)
    {
        Dictionary<string, FileStamp?> different = new(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var isKnown = known.TryGetValue(path, out var before);
            var file = new FileInfo(FullPath(path));
            if (file.Exists && path.Contains('/', StringComparison.Ordinal) && !IsPassing(path) && (file.Attributes & Everything.AttributesToSkip) == 0)
            {
                var now = FileStamp.Of(file);
                if (!isKnown || before != now)
                {
                    different[path] = now;
                }
            }
            else if (isKnown)
            {
                different[path] = null;
            }
            else if (!IsPassing(path))
            {
                return Look(known);
            }
        }

        return new(different);
    }

    /// <summary>The path below the root that the system tells of.</summary>
    public string Below(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    public FileText Read(string path) => FileText.Read(FullPath(path));

    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Writes beside the place, under a name that nobody reads, then moves: a reader never sees half a file, and no file is replaced.</summary>
    public bool TryAdd(string path, string text) => TryAdd(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public bool TryAdd(string path, byte[] bytes)
    {
        var target = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var passing = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(passing, bytes);
            File.Move(passing, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(target))
        {
            return false;
        }
        finally
        {
            File.Delete(passing);
        }
    }

    /// <summary>Puts a text in the place of the one expected there, in one step for readers; not when anything else stands there by then.</summary>
    public bool TryReplace(string path, string expected, string text)
    {
        var target = FullPath(path);
        var passing = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllText(passing, text);
            if (!Holds(path, expected))
            {
                return false;
            }

            File.Move(passing, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(passing);
        }
    }

    /// <summary>Takes the text expected there away; not when anything else stands there by then.</summary>
    public bool TryRemove(string path, string expected)
    {
        if (!Holds(path, expected))
        {
            return false;
        }

        File.Delete(FullPath(path));
        return true;
    }

    /// <summary>Whether the way to a new file leads through folders of this one only: none on it is a link to elsewhere.</summary>
    public bool IsWithin(string path)
    {
        var parts = path.Split('/');
        return parts.All(part => part.Length > 0 && part[0] != '.') && Enumerable.Range(1, parts.Length)
            .Select(depth => new FileInfo(FullPath(string.Join('/', parts[..depth]))))
            .All(place => (int)place.Attributes == -1 || (place.Attributes & FileAttributes.ReparsePoint) == 0);
    }

    private Dictionary<string, FileStamp> Files()
    {
        Dictionary<string, FileStamp> files = new(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles("*", Everything))
        {
            var path = Below(file.FullName);
            if (path.Contains('/', StringComparison.Ordinal) && !IsPassing(path))
            {
                files[path] = FileStamp.Of(file);
            }
        }

        return files;
    }

    private bool Holds(string path, string expected) => Read(path) is { Fault: null } read && read.Text == expected;

    private static bool IsPassing(string path)
    {
        var name = Path.GetFileName(path);
        return path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || name.StartsWith('#') || name.EndsWith('~')
            || Path.GetExtension(name) is ".tmp" or ".swp" or ".swx" or ".bak" or ".part" or ""
            || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>What tells one version of a file from the next without reading it.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    public static FileStamp Of(FileInfo file) => new(file.Length, file.LastWriteTimeUtc);
}
