using System.Runtime.InteropServices;

namespace Pole.Platform.Search.Analysis;

/// <summary>
/// The words met lately, by how they were written: a text has few that are new. Readers wait for nobody; whoever adds
/// one takes turns. When there are too many, all are forgotten.
/// </summary>
internal sealed class WordCache
{
    private const int Most = 200_000;
    private const int Fewest = 1_024;

    private readonly Lock _adding = new();
    private volatile Word?[] _places = new Word?[Fewest];
    private int _count;

    public Word? Find(ReadOnlySpan<char> written)
    {
        var places = _places;
        for (var at = PlaceOf(written, places); places[at] is { } word; at = (at + 1) & (places.Length - 1))
        {
            if (written.SequenceEqual(word.Written))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Answers the word that is remembered under how it was written: this one, or one added meanwhile.</summary>
    public Word Add(Word word)
    {
        lock (_adding)
        {
            if (Find(word.Written) is { } known)
            {
                return known;
            }

            if (_count == Most)
            {
                (_places, _count) = (new Word?[Fewest], 0);
            }
            else if (_count * 2 >= _places.Length)
            {
                Grow();
            }

            word.Number = _count++;
            Put(_places, word);
            return word;
        }
    }

    public void Forget()
    {
        lock (_adding)
        {
            (_places, _count) = (new Word?[Fewest], 0);
        }
    }

    private void Grow()
    {
        var places = new Word?[_places.Length * 2];
        foreach (var word in _places)
        {
            if (word is not null)
            {
                Put(places, word);
            }
        }

        _places = places;
    }

    private static void Put(Word?[] places, Word word)
    {
        var at = PlaceOf(word.Written, places);
        while (places[at] is not null)
        {
            at = (at + 1) & (places.Length - 1);
        }

        places[at] = word;
    }

    private static int PlaceOf(ReadOnlySpan<char> written, Word?[] places)
    {
        var hash = (ulong)written.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(written))
        {
            hash = (hash ^ four) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 29;
        }

        foreach (var letter in written[(written.Length & ~3)..])
        {
            hash = (hash ^ letter) * 0x9E37_79B9_7F4A_7C15;
        }

        return (int)(hash >> 33) & (places.Length - 1);
    }
}
