using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Engine;

/// <summary>A word as written in the documents of a segment, its stem's number, and in how many documents it stands.</summary>
internal readonly record struct WordEntry(string Folded, string Display, int Term, ByAudience Documents);

/// <summary>
/// The words that people wrote in the documents of a segment, sorted by their folded form, and the documents that have
/// each in their title: what is proposed while somebody types, and when nothing is found.
/// </summary>
internal sealed class WordList(WordEntry[] entries, int[] titleStarts, int[] titleDocuments)
{
    private readonly uint[] _letters = [.. entries.Select(e => EditDistance.LettersOf(e.Folded))];

    private Dictionary<string, int> Numbers => field ??= NumbersOf(entries);

    public WordEntry[] Entries => entries;

    /// <summary>Where the documents of each word start in <see cref="TitleDocuments"/>, and one more.</summary>
    public int[] TitleStarts => titleStarts;

    public int[] TitleDocuments => titleDocuments;

    public int Count => entries.Length;

    public WordEntry this[int word] => entries[word];

    public ReadOnlySpan<int> TitlesWith(int word) => TitlesWithAny(word, word + 1);

    /// <summary>The documents that have one of a run of words in their title, once for each.</summary>
    public ReadOnlySpan<int> TitlesWithAny(int first, int end) => titleDocuments.AsSpan(titleStarts[first]..titleStarts[end]);

    /// <summary>The order of words: by their folded form, then as written.</summary>
    public static int Compare(WordEntry left, WordEntry right) =>
        string.CompareOrdinal(left.Folded, right.Folded) is not 0 and var order ? order : string.CompareOrdinal(left.Display, right.Display);

    /// <param name="entries">Sorted.</param>
    /// <param name="titles">Words that documents have in their titles, in any order, each pair once.</param>
    public static WordList Of(WordEntry[] entries, (int Word, int Document)[] titles)
    {
        var starts = new int[entries.Length + 1];
        foreach (var (word, _) in titles)
        {
            starts[word + 1]++;
        }

        for (var word = 0; word < entries.Length; word++)
        {
            starts[word + 1] += starts[word];
        }

        var documents = new int[titles.Length];
        var next = starts[..^1];
        foreach (var (word, document) in titles)
        {
            documents[next[word]++] = document;
        }

        for (var word = 0; word < entries.Length; word++)
        {
            documents.AsSpan(starts[word]..starts[word + 1]).Sort();
        }

        return new(entries, starts, documents);
    }

    /// <summary>Which letters a word has, as <see cref="EditDistance"/> asks for them.</summary>
    public uint LettersOf(int word) => _letters[word];

    /// <summary>The number of the first word that folds so, or a negative number.</summary>
    public int NumberOf(ReadOnlySpan<char> folded) =>
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var number) ? number : -1;

    /// <summary>The number of a word as it is written, or a negative number.</summary>
    public int NumberOf(Word word)
    {
        var number = NumberOf(word.Folded);
        while (number >= 0 && number < entries.Length && entries[number].Display != word.Lower)
        {
            number++;
        }

        return number < entries.Length ? number : -1;
    }

    /// <summary>The number of the first word that is not before a folded beginning.</summary>
    public int FirstFrom(ReadOnlySpan<char> folded)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entries[middle].Folded.AsSpan().SequenceCompareTo(folded) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The number after the last word that begins so, given the first.</summary>
    public int EndOf(int first, ReadOnlySpan<char> beginning)
    {
        while (first < entries.Length && entries[first].Folded.AsSpan().StartsWith(beginning))
        {
            first++;
        }

        return first;
    }

    private static Dictionary<string, int> NumbersOf(WordEntry[] entries)
    {
        var numbers = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (var number = 0; number < entries.Length; number++)
        {
            numbers.TryAdd(entries[number].Folded, number);
        }

        return numbers;
    }
}
