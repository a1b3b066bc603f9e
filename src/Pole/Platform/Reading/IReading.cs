namespace Pole.Platform.Reading;

/// <summary>Something that was read while a page was made, and may be read again.</summary>
internal interface IReading
{
    /// <summary>Whether who reads it now is told the same as then.</summary>
    bool StillHolds { get; }
}
