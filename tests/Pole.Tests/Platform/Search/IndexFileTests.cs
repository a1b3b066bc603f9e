using System.IO.Compression;
using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>Whatever happens to the file of the index, it is read whole or not at all.</summary>
public sealed class IndexFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pole-search").FullName;
    private readonly IndexFile _file;
    private readonly byte[] _bytes;
    private readonly Random _random = new(7);

    public IndexFileTests()
    {
        _file = IndexFile.In(_folder);
        var random = new RandomSearches(7);
        using var index = new InProcessIndex(Synonyms.None, _file);
        index.Replace([.. Enumerable.Range(0, 100).Select(_ => random.Document(80))]);
        index.Change([random.Document(80)], ["d1", "d2"]);
        index.Keep();
        _bytes = File.ReadAllBytes(_file.Path);
    }

    [Fact]
    public void Without_a_file_there_is_nothing()
    {
        File.Delete(_file.Path);

        Assert.Equal(KeptIndex.Nothing, new InProcessIndex(Synonyms.None, _file).Restore());
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        for (var i = 0; i < 200; i++)
        {
            AssertRefused(_bytes[..(i < 100 ? i : _random.Next(_bytes.Length))]);
        }
    }

    [Fact]
    public void A_file_with_one_bit_flipped_anywhere_is_refused()
    {
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])_bytes.Clone();
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
            AssertRefused(bytes);
        }
    }

    [Fact]
    public void A_file_in_another_format_is_refused() => AssertRefused(WithByteChangedAt(sizeof(long)));

    [Fact]
    public void A_file_of_another_build_can_be_searched_but_is_old()
    {
        File.WriteAllBytes(_file.Path, WithByteChangedAt((sizeof(long) * 2) + 1));
        using var index = new InProcessIndex(Synonyms.None, _file);

        Assert.Equal(KeptIndex.Old, index.Restore());
        Assert.True(index.Find(new SearchQuery()).Total > 0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The file as another program would write it, checksums and all.</summary>
    private byte[] WithByteChangedAt(int place)
    {
        var piece = Piece.Read(_bytes);
        var bytes = new byte[piece.Length];
        Assert.True(BrotliDecoder.TryDecompress(_bytes.AsSpan(Piece.HeaderSize, piece.Packed), bytes, out _));
        bytes[place]++;
        using var changed = new MemoryStream();
        var pieces = new PieceWriter(changed);
        pieces.Write(bytes);
        pieces.End();
        return changed.ToArray();
    }

    private void AssertRefused(byte[] bytes)
    {
        File.WriteAllBytes(_file.Path, bytes);
        using var index = new InProcessIndex(Synonyms.None, _file);

        Assert.Throws<InvalidDataException>(() => index.Restore());
        Assert.Equal(0, index.Count);
    }
}
