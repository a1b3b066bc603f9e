using System.Runtime.InteropServices;
using Pole.Platform.Search.Analysis;

namespace Pole.Platform.Search.Engine;

/// <summary>What a builder notes of terms and of words, numbered as they are met, sorted in the end.</summary>
internal sealed class BuilderWords
{
    /// <summary>With fewer documents, a table of all words known costs more than it saves.</summary>
    private const int ManyDocuments = 256;

    /// <summary>By the number of the word, which another word may have had before; only where there are many documents.</summary>
    private Known[] _known = [];
    private readonly Dictionary<Word, Known> _few = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Written> _written = [];
    private readonly List<(int Word, int Document)> _titles = [];

    /// <summary>The numbers of the term of a word met in a document and of its variant, if it has one.</summary>
    public (int Term, int Variant) Meet(Word word, int document, Audience audience, bool inTitle)
    {
        var known = document >= ManyDocuments ? KnownByNumber(word) : KnownOf(word);
        if (known.Written >= 0)
        {
            ref var written = ref CollectionsMarshal.AsSpan(_written)[known.Written];
            if (written.LastDocument != document)
            {
                written = written with { LastDocument = document, Documents = written.Documents + ByAudience.One(audience) };
            }

            if (inTitle && written.LastTitle != document)
            {
                written = written with { LastTitle = document };
                _titles.Add((known.Written, document));
            }
        }

        return (known.Term, known.Variant);
    }

    /// <summary>The terms in their order, and for each as numbered until now its place there.</summary>
    public (string[] Terms, int[] Numbers) SortedTerms()
    {
        string[] terms = [.. _terms.Keys];
        int[] order = [.. _terms.Values];
        Array.Sort(terms, order, StringComparer.Ordinal);
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            numbers[order[i]] = i;
        }

        return (terms, numbers);
    }

    /// <param name="termNumbers">The place of each term in their order.</param>
    /// <param name="ranks">The place of each document in theirs.</param>
    public WordList Sorted(int[] termNumbers, int[] ranks)
    {
        WordEntry[] entries = [.. _written.Select(w => new WordEntry(w.Word.Folded, w.Word.Lower, termNumbers[_terms[w.Word.Term]], w.Documents))];
        int[] order = [.. Enumerable.Range(0, entries.Length)];
        Array.Sort(entries, order, Comparer<WordEntry>.Create(WordList.Compare));
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
        }

        return WordList.Of(entries, [.. _titles.Select(t => (places[t.Word], ranks[t.Document]))]);
    }

    private Known KnownByNumber(Word word)
    {
        if (word.Number >= _known.Length)
        {
            Array.Resize(ref _known, Math.Max(word.Number + 1, _known.Length * 2));
        }

        ref var known = ref _known[word.Number];
        if (!ReferenceEquals(known.Word, word))
        {
            known = Learn(word);
        }

        return known;
    }

    private Known KnownOf(Word word)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_few, word, out var exists);
        return exists ? known : known = Learn(word);
    }

    private Known Learn(Word word) =>
        new(word, NumberOf(word.Term), word.Variant is null ? -1 : NumberOf(word.Variant), word.Stop ? -1 : NumberOf(word));

    private int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var exists);
        return exists ? number : number = _terms.Count - 1;
    }

    private int NumberOf(Word word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word.Lower, out var exists);
        if (!exists)
        {
            number = _written.Count;
            _written.Add(new(word, default, -1, -1));
        }

        return number;
    }

    private readonly record struct Known(Word Word, int Term, int Variant, int Written);

    private readonly record struct Written(Word Word, ByAudience Documents, int LastDocument, int LastTitle);
}
