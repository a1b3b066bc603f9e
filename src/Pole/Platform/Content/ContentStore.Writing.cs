namespace Pole.Platform.Content;

/// <summary>What changes files: whole or not at all, and never over what somebody else wrote meanwhile.</summary>
public sealed partial class ContentStore
{
    /// <summary>The text of a file as it stands on the disk now; null when the site knows of no such text.</summary>
    internal FileText? TextOf(string file) => Current.Snapshot.Paths.Contains(file) && ContentShelf.IsText(file) && _folder.IsWithin(file) && File.Exists(_folder.FullPath(file))
        ? _folder.Read(file)
        : null;

    /// <summary>Writes a new text, whole or not at all, and reads it.</summary>
    /// <returns>False when a file stands there already: it is left as it is.</returns>
    internal bool TryAdd(string file, string text)
    {
        if (!TryPut(file, text))
        {
            return false;
        }

        Refresh();
        return true;
    }

    /// <summary>Writes a new text, whole or not at all; it is read at the next <see cref="Refresh()"/>.</summary>
    internal bool TryPut(string file, string text) => _folder.IsWithin(file) && _folder.TryAdd(file, text);

    internal bool TryPut(string file, byte[] bytes) => _folder.IsWithin(file) && _folder.TryAdd(file, bytes);

    /// <summary>Puts a text in the place of the one expected there, whole or not at all; it is read at the next <see cref="Refresh()"/>.</summary>
    /// <returns>False when another stands there by now: it is left as it is.</returns>
    internal bool TryReplace(string file, string expected, string text) => _folder.TryReplace(file, expected, text);

    /// <summary>Takes away the text expected there; it is missed at the next <see cref="Refresh()"/>.</summary>
    /// <returns>False when another stands there by now: it is left as it is.</returns>
    internal bool TryRemove(string file, string expected) => _folder.TryRemove(file, expected);

    /// <summary>Writes a new text as <see cref="TryPut(string, string)"/> does; once more is as good as once.</summary>
    /// <returns>False when another text stands there already: it is left as it is.</returns>
    internal bool TryPlace(string file, string text) => TryPut(file, text) || TextAt(file) == text;

    /// <summary>Keeps a document below <c>media/</c>; the same bytes are kept once.</summary>
    /// <returns>False when other bytes stand there already.</returns>
    internal bool TryKeep(string file, byte[] bytes) => TryPut(file, bytes) || File.ReadAllBytes(_folder.FullPath(file)).AsSpan().SequenceEqual(bytes);

    /// <summary>What a file says on the disk now; null where there is none.</summary>
    internal string? TextAt(string file) => File.Exists(_folder.FullPath(file)) ? File.ReadAllText(_folder.FullPath(file)) : null;

    /// <summary>Takes away a text that was placed in vain.</summary>
    internal void Remove(string file) => File.Delete(_folder.FullPath(file));
}
