namespace Pole.Platform.Search.Stored;

/// <summary>Where the texts of a document stand in their store, and the checksum of their bytes.</summary>
internal readonly record struct TextPlace(long Start, int Length, uint Checksum);
