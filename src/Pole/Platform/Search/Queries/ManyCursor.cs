using System.Numerics;

namespace Pole.Platform.Search.Queries;

/// <summary>
/// The documents that meet one of many alternatives, such as all words that begin with a few letters. They are
/// gathered window by window, so that what it holds does not grow with the index.
/// </summary>
internal sealed class ManyCursor(int documents, Way[] ways) : Cursor
{
    private const int Window = 4_096;

    private readonly ulong[] _met = new ulong[Window / 64];
    private readonly double[] _fits = new double[Window];
    private int _start = -Window;

    public override int Cost { get; } = Math.Min(documents, ways.Sum(w => w.Cursor.Cost));

    public override int Advance(int target)
    {
        while (Document < target)
        {
            if (target >= _start + Window && !Gather(target))
            {
                return Document = End;
            }

            Document = FirstFrom(target) is >= 0 and var found ? _start + found : -1;
            target = Document < 0 ? _start + Window : target;
        }

        return Document;
    }

    public override double Fit() => _fits[Document - _start];

    /// <summary>Gathers the first window that has documents at or after the target, if there is one.</summary>
    private bool Gather(int target)
    {
        var nearest = End;
        foreach (var way in ways)
        {
            nearest = Math.Min(nearest, way.Cursor.Advance(target));
        }

        if (nearest is End)
        {
            return false;
        }

        _start = nearest - (nearest % Window);
        Array.Clear(_met);
        Array.Clear(_fits);
        foreach (var (cursor, worth) in ways)
        {
            while (cursor.Document < _start + Window)
            {
                var at = cursor.Document - _start;
                _met[at >> 6] |= 1UL << (at & 63);
                _fits[at] = Math.Max(_fits[at], worth * cursor.Fit());
                cursor.Advance(cursor.Document + 1);
            }
        }

        return true;
    }

    private int FirstFrom(int target)
    {
        var at = Math.Max(0, target - _start);
        var word = at >> 6;
        var bits = word < _met.Length ? _met[word] & (ulong.MaxValue << (at & 63)) : 0;
        while (bits is 0 && ++word < _met.Length)
        {
            bits = _met[word];
        }

        return bits is 0 ? -1 : (word << 6) + BitOperations.TrailingZeroCount(bits);
    }
}
