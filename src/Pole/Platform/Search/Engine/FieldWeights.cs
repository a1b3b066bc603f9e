namespace Pole.Platform.Search.Engine;

/// <summary>How much one occurrence of a word counts, by where it stands.</summary>
internal static class FieldWeights
{
    public const int Title = 12;
    public const int Summary = 4;
    public const int Figures = 3;
    public const int Body = 1;

    /// <summary>What a document's weight for a word can reach.</summary>
    public const int Most = byte.MaxValue;

    /// <summary>Positions left free between fields, so that no phrase runs over from one to the next.</summary>
    public const int Gap = 16;

    /// <summary>Words standing further than this in a document are found, but not as part of a phrase.</summary>
    public const int LastPosition = ushort.MaxValue - 1;

    /// <summary>The position of all words further than that.</summary>
    public const int NoPosition = ushort.MaxValue;
}
