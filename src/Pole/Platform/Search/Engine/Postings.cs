namespace Pole.Platform.Search.Engine;

/// <summary>
/// In which documents each term stands, how much it weighs there and at which positions. Documents come in blocks of
/// 128, bit-packed one after the other; a table tells with which document each block ends and where its bits start, so
/// that whoever looks for a later document skips the blocks between.
/// </summary>
internal sealed class Postings
{
    public const int BlockSize = 128;

    /// <summary>The first block of each term, and one more.</summary>
    public required int[] TermBlocks { get; init; }

    public required int[] LastDocuments { get; init; }

    public required long[] BlockStarts { get; init; }

    public required BlockShape[] Shapes { get; init; }

    /// <summary>
    /// Of each block: how far each document is from the one before, then all weights, then the positions, where a last
    /// bit says whether more of the same document follow.
    /// </summary>
    public required ulong[] Packed { get; init; }

    /// <summary>How many documents have a term.</summary>
    public int CountOf(int term)
    {
        var (first, end) = (TermBlocks[term], TermBlocks[term + 1]);
        return ((end - first - 1) * BlockSize) + Shapes[end - 1].Documents;
    }
}

/// <summary>How many documents a block holds, and how many bits each thing takes there.</summary>
internal readonly record struct BlockShape(byte Documents, byte DocumentBits, byte WeightBits, byte PositionBits);
