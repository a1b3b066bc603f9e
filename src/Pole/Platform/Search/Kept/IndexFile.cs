using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Kept;

/// <summary>
/// The file where the index is kept for the next start. It is written beside the last one and takes its place whole;
/// one that is not to the last bit as it was written is not read at all, for everything in it can be made again.
/// </summary>
internal sealed class IndexFile(string path)
{
    /// <summary>Counts the ways in which the file has been written: nobody reads another one's.</summary>
    private const long Format = 1;

    private const long Mark = 0x44_4E_49_45_4C_4F_50; // "POLEIND"
    private const int Buffered = 1 << 20;

    public string Path => path;

    public static IndexFile In(string folder) => new(System.IO.Path.Combine(folder, "search", "index.pole"));

    /// <summary>Which build of the program this is: another one may read words otherwise.</summary>
    private static byte[] Program => typeof(IndexFile).Module.ModuleVersionId.ToByteArray();

    public void Write(IndexState state)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var unfinished = path + ".unfinished";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, Buffered))
        {
            var to = new KeptWriter(file);
            to.Whole(Mark);
            to.Whole(Format);
            to.Array(Program);
            to.Many(state.Segments, s => KeptSegment.Write(to, s));
            to.End();
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>What was kept, and whether by this build of the program; null when there is nothing.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or was written in another way.</exception>
    public (IndexState State, bool OfThisBuild)? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffered);
        if (!KeptReader.IsWhole(file))
        {
            throw new InvalidDataException($"The search index kept in {path} is damaged.");
        }

        file.Position = 0;
        var from = new KeptReader(file);
        if (from.Whole() != Mark || from.Whole() != Format)
        {
            throw new InvalidDataException($"The search index kept in {path} is in another format.");
        }

        var ofThisBuild = from.Array<byte>().AsSpan().SequenceEqual(Program);
        return (new([.. from.Many(() => KeptSegment.Read(from))]), ofThisBuild);
    }
}
