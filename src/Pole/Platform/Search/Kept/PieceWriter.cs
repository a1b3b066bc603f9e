using System.IO.Compression;

namespace Pole.Platform.Search.Kept;

/// <summary>Writes bytes to a stream piece by piece.</summary>
internal sealed class PieceWriter(Stream stream)
{
    private readonly byte[] _bytes = new byte[Piece.Most];
    private readonly byte[] _packed = new byte[Piece.HeaderSize + BrotliEncoder.GetMaxCompressedLength(Piece.Most)];
    private int _length;

    public void Write(byte single)
    {
        if (_length == _bytes.Length)
        {
            WritePiece();
        }

        _bytes[_length++] = single;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_length == _bytes.Length)
            {
                WritePiece();
            }

            var part = Math.Min(bytes.Length, _bytes.Length - _length);
            bytes[..part].CopyTo(_bytes.AsSpan(_length));
            bytes = bytes[part..];
            _length += part;
        }
    }

    public void End()
    {
        if (_length > 0)
        {
            WritePiece();
        }

        WritePiece();
    }

    private void WritePiece()
    {
        if (!BrotliEncoder.TryCompress(_bytes.AsSpan(0, _length), _packed.AsSpan(Piece.HeaderSize), out var packed, Piece.Quality, Piece.WindowBits))
        {
            throw new InvalidOperationException("A piece took more room than any can.");
        }

        new Piece(_length, packed).WriteTo(_packed, _packed.AsSpan(Piece.HeaderSize, packed));
        stream.Write(_packed, 0, Piece.HeaderSize + packed);
        _length = 0;
    }
}
