using System.Globalization;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Kept;

/// <summary>
/// The files of texts beside the file of the index, which names the one that is its own: each index made anew begins
/// another, so that the last one can be searched, and taken up again, until it is whole.
/// </summary>
internal sealed class TextFiles(string folder)
{
    private const string Ending = ".texts";

    /// <summary>A store for an index to be made; in memory where the disk cannot be written, so that people can search all the same.</summary>
    public TextStore New()
    {
        try
        {
            return Create();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Whoever keeps the index hears of it.
            return new MemoryTexts();
        }
    }

    /// <exception cref="IOException">The disk cannot be written.</exception>
    public FileTexts Create()
    {
        Directory.CreateDirectory(folder);
        var number = All().Select(NumberOf).DefaultIfEmpty().Max() + 1;
        return FileTexts.Create(Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture) + Ending));
    }

    /// <exception cref="IOException">It is not there, or another process has it.</exception>
    public FileTexts Existing(string name) => FileTexts.Existing(Path.Combine(folder, name));

    /// <summary>Whether a store is still one of these files; another process that kept its index may have removed it.</summary>
    public bool Has(FileTexts texts) => All().Contains(texts.Path, StringComparer.Ordinal);

    public static string NameOf(FileTexts texts) => Path.GetFileName(texts.Path);

    /// <summary>Forgets the files of indexes that are not the one kept.</summary>
    public void RemoveAllBut(FileTexts kept)
    {
        foreach (var path in All().Where(p => p != kept.Path))
        {
            try
            {
                File.Delete(path);
            }
            catch (IOException)
            {
                // Somebody still reads it, on a system that does not let go of such files: next time.
            }
        }
    }

    private string[] All() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];

    private static int NumberOf(string path) =>
        int.TryParse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
