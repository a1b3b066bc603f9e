using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Excerpts;

/// <summary>One document's texts read for marks, in the order in which they were indexed: positions run on from one to the next.</summary>
internal sealed class MarkedReading(Marker marker, ushort[]? places)
{
    private int _position;

    /// <summary>How many clauses there are to find.</summary>
    public int Clauses => marker.Clauses;

    /// <param name="text">The next of its texts.</param>
    /// <param name="isLast">Whether no other one will be read.</param>
    public IReadOnlyList<Mark> MarksOf(ReadOnlySpan<char> text, bool isLast = false)
    {
        if (places is null)
        {
            return marker.MarksOf(text);
        }

        var marks = marker.MarksOf(text, places, ref _position, toEnd: !isLast);
        _position += FieldWeights.Gap;
        return marks;
    }
}
