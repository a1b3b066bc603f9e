using System.Buffers.Binary;
using System.Numerics;

namespace Pole.Platform.Search.Stored;

/// <summary>CRC-32C (Castagnoli) of bytes that come in pieces: a bit that flipped in a file changes it.</summary>
internal sealed class Checksum
{
    private uint _value = uint.MaxValue;

    public uint Value => ~_value;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = new Checksum();
        checksum.Add(bytes);
        return checksum.Value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var value = _value;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            value = BitOperations.Crc32C(value, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var single in bytes)
        {
            value = BitOperations.Crc32C(value, single);
        }

        _value = value;
    }
}
