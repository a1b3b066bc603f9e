using System.IO.Compression;

namespace Pole.Platform.Search.Kept;

/// <summary>Reads what <see cref="PieceWriter"/> wrote. Each piece is checked before anything of it is handed on.</summary>
internal sealed class PieceReader(FileStream file)
{
    private readonly byte[] _header = new byte[Piece.HeaderSize];
    private readonly byte[] _packed = new byte[BrotliEncoder.GetMaxCompressedLength(Piece.Most)];
    private readonly byte[] _bytes = new byte[Piece.Most];
    private int _at;
    private int _length;

    /// <exception cref="InvalidDataException">The file is not as it was written.</exception>
    public byte Read()
    {
        if (_at == _length)
        {
            ReadPiece();
        }

        return _bytes[_at++];
    }

    /// <exception cref="InvalidDataException">The file is not as it was written.</exception>
    public void Read(Span<byte> into)
    {
        while (!into.IsEmpty)
        {
            if (_at == _length)
            {
                ReadPiece();
            }

            var part = Math.Min(into.Length, _length - _at);
            _bytes.AsSpan(_at, part).CopyTo(into);
            into = into[part..];
            _at += part;
        }
    }

    /// <summary>Makes sure that nothing follows, and nothing is missing.</summary>
    /// <exception cref="InvalidDataException">The file is not as it was written.</exception>
    public void End()
    {
        if (_at != _length || Next().Length is not 0)
        {
            throw Damaged();
        }
    }

    private void ReadPiece()
    {
        var piece = Next();
        if (piece.Length is 0
            || !BrotliDecoder.TryDecompress(_packed.AsSpan(0, piece.Packed), _bytes, out var length)
            || length != piece.Length)
        {
            throw Damaged();
        }

        (_at, _length) = (0, length);
    }

    private Piece Next()
    {
        if (file.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false) < _header.Length)
        {
            throw Damaged();
        }

        var piece = Piece.Read(_header);
        if (piece.Packed < 0
            || piece.Packed > _packed.Length
            || file.ReadAtLeast(_packed.AsSpan(0, piece.Packed), piece.Packed, throwOnEndOfStream: false) < piece.Packed
            || !Piece.IsSound(_header, _packed.AsSpan(0, piece.Packed)))
        {
            throw Damaged();
        }

        return piece;
    }

    private InvalidDataException Damaged() => new($"The search index kept in {file.Name} is damaged, or was written in another way.");
}
