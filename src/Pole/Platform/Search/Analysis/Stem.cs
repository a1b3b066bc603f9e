namespace Pole.Platform.Search.Analysis;

/// <summary>A word being cut back to its stem in place: letters, and the marks that its algorithm sets between them.</summary>
internal ref struct Stem(Span<char> letters, int length)
{
    private readonly Span<char> _letters = letters;

    public int Length { get; private set; } = length;

    public readonly Span<char> Letters => _letters;

    public readonly ReadOnlySpan<char> Text => _letters[..Length];

    public readonly char this[int index]
    {
        get => _letters[index];
        set => _letters[index] = value;
    }

    /// <summary>The letter before the last <paramref name="count"/> ones, or nothing.</summary>
    public readonly char Before(int count) => Length > count ? _letters[Length - count - 1] : '\0';

    public readonly bool EndsWith(string suffix) => Text.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>The longest of the suffixes that the word ends with at or after <paramref name="from"/>; they are given longest first.</summary>
    public readonly string? Longest(string[] suffixes, int from = 0)
    {
        foreach (var suffix in suffixes)
        {
            if (Length - suffix.Length >= from && EndsWith(suffix))
            {
                return suffix;
            }
        }

        return null;
    }

    public void Cut(int count) => Length -= count;

    /// <summary>Puts an ending in place of the last letters.</summary>
    public void End(int cut, string ending)
    {
        Length -= cut;
        ending.CopyTo(_letters[Length..]);
        Length += ending.Length;
    }

    /// <summary>Puts letters in place of the one at an index.</summary>
    public void Replace(int index, string with)
    {
        _letters[(index + 1)..Length].CopyTo(_letters[(index + with.Length)..]);
        with.CopyTo(_letters[index..]);
        Length += with.Length - 1;
    }

    public void DeleteAt(int index, int count = 1)
    {
        _letters[(index + count)..Length].CopyTo(_letters[index..]);
        Length -= count;
    }
}
