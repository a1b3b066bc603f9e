using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Kept;

/// <summary>
/// The file where the index is kept for the next start, beside that of the texts. It is written beside the last one and
/// takes its place whole; one that is not to the last bit as it was written is not read at all, for everything in it
/// can be made again.
/// </summary>
internal sealed class IndexFile(string path)
{
    /// <summary>Counts the ways in which the file has been written: nobody reads another one's.</summary>
    private const long Format = 3;

    private const long Mark = 0x44_4E_49_45_4C_4F_50; // "POLEIND"

    public string Path => path;

    public TextFiles Texts { get; } = new(System.IO.Path.GetDirectoryName(path)!);

    public static IndexFile In(string folder) => new(System.IO.Path.Combine(folder, "search", "index.pole"));

    /// <summary>Which build of the program this is: another one may read words otherwise.</summary>
    private static byte[] Program => typeof(IndexFile).Module.ModuleVersionId.ToByteArray();

    /// <param name="state">Its texts are those of the file given.</param>
    /// <param name="texts">Of these files, it alone stays.</param>
    public void Write(IndexState state, FileTexts texts)
    {
        var length = texts.Length;
        texts.Flush();
        var unfinished = path + ".unfinished";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var pieces = new PieceWriter(file);
            var to = new KeptWriter(pieces);
            to.Whole(Mark);
            to.Whole(Format);
            to.Array(Program);
            to.Text(TextFiles.NameOf(texts));
            to.Number(length);
            to.Many(state.Segments, s => KeptSegment.Write(to, s));
            pieces.End();
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        Texts.RemoveAllBut(texts);
    }

    /// <summary>What was kept, and whether by this build of the program; null when there is nothing.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or was written in another way.</exception>
    /// <exception cref="IOException">The texts are not there, or another process has them.</exception>
    public (IndexState State, bool OfThisBuild)? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var pieces = new PieceReader(file);
        var from = new KeptReader(pieces);
        if (from.Whole() != Mark || from.Whole() != Format)
        {
            throw new InvalidDataException($"The search index kept in {path} is in another format.");
        }

        var ofThisBuild = from.Array<byte>().AsSpan().SequenceEqual(Program);
        return (ReadState(pieces, from, Texts.Existing(from.Text())), ofThisBuild);
    }

    private static IndexState ReadState(PieceReader pieces, KeptReader from, FileTexts texts)
    {
        try
        {
            if (texts.Length < from.Number())
            {
                throw new InvalidDataException($"The texts kept in {texts.Path} are cut.");
            }

            var state = new IndexState(texts, [.. from.Many(() => KeptSegment.Read(from, texts))]);
            pieces.End();
            return state;
        }
        catch
        {
            texts.Dispose();
            throw;
        }
    }
}
