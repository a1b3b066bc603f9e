using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>
/// Some documents of one language, indexed once and never changed, in the order of their keys: sorted dictionaries of
/// terms and of words, postings, and columns by document.
/// </summary>
internal sealed class Segment
{
    public required string Language { get; init; }

    /// <summary>Where its documents' texts are.</summary>
    public required TextStore Texts { get; init; }

    /// <summary>The place of each document's texts there.</summary>
    public required TextPlace[] Places { get; init; }

    public required TextColumn Keys { get; init; }

    public required TextColumn Urls { get; init; }

    public required TextColumn Titles { get; init; }

    /// <summary>What tells whether a document is still the same.</summary>
    public required ulong[] Fingerprints { get; init; }

    /// <summary>The stems that documents are found by, sorted by their characters.</summary>
    public required string[] Terms { get; init; }

    private Dictionary<string, int> Numbers =>
        field ??= Terms.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);

    public required Postings Postings { get; init; }

    public required WordList Words { get; init; }

    /// <summary>The length of each document, encoded.</summary>
    public required byte[] Lengths { get; init; }

    /// <summary>How many words each title has, up to 255.</summary>
    public required byte[] TitleLengths { get; init; }

    public required Audience[] Audiences
    {
        get;
        init
        {
            field = value;
            AudiencesMet = [.. value.Distinct()];
        }
    }

    /// <summary>The audiences that any of its documents has.</summary>
    public Audience[] AudiencesMet { get; private init; } = [];

    /// <summary>The day of each document; 0 for none.</summary>
    public required int[] Days { get; init; }

    /// <summary>The place of each document in the order of titles; equal titles share one.</summary>
    public required int[] TitleRanks { get; init; }

    /// <summary>By facet; every document has a kind, a language and a source.</summary>
    public required IReadOnlyDictionary<string, FacetColumn> Facets { get; init; }

    public int Count => Lengths.Length;

    /// <summary>Makes what searching needs beside what is kept, so that no reader has to wait for it.</summary>
    public void Prepare()
    {
        NumberOf("");
        Words.NumberOf("");
    }

    /// <summary>The number of a term, or a negative number.</summary>
    public int NumberOf(string term) => Numbers.TryGetValue(term, out var number) ? number : -1;

    /// <summary>The number of the document that has a key, or a negative number.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Keys[middle].SequenceCompareTo(key);
            if (order is 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The texts of a document, to be given back when they have been read.</summary>
    public OpenText Open(int document) => new(Texts, Places[document]);

    /// <summary>The texts of a document, to cut an excerpt from; none where they are damaged.</summary>
    public DecodedTexts Show(int document)
    {
        var start = Places[document].Start;
        if (Texts.Shown.Find(start) is { } shown)
        {
            return shown;
        }

        using var open = Open(document);
        var texts = new DecodedTexts(open.Text);
        if (open.IsWhole)
        {
            Texts.Shown.Add(start, texts);
        }

        return texts;
    }

    /// <summary>All that was read of a document when it was taken in.</summary>
    /// <exception cref="InvalidDataException">Its texts are damaged.</exception>
    public DocumentTexts TextsOf(int document)
    {
        using var open = Open(document);
        return open.IsWhole
            ? open.Text.With(Titles.TextOf(document))
            : throw new InvalidDataException($"The texts kept of {Keys.TextOf(document)} are damaged.");
    }

    /// <summary>The same documents, with their texts elsewhere.</summary>
    public Segment MovedTo(TextStore texts, TextPlace[] places) => new()
    {
        Language = Language,
        Texts = texts,
        Places = places,
        Keys = Keys,
        Urls = Urls,
        Titles = Titles,
        Fingerprints = Fingerprints,
        Terms = Terms,
        Postings = Postings,
        Words = Words,
        Lengths = Lengths,
        TitleLengths = TitleLengths,
        Audiences = Audiences,
        Days = Days,
        TitleRanks = TitleRanks,
        Facets = Facets,
    };

    /// <summary>The places of titles in their order, whatever their accents and capitals.</summary>
    public static int[] RanksOf(string[] sortTitles)
    {
        int[] order = [.. Enumerable.Range(0, sortTitles.Length)];
        Array.Sort(order, (a, b) => string.CompareOrdinal(sortTitles[a], sortTitles[b]));
        var ranks = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
        {
            var same = string.Equals(sortTitles[order[i]], sortTitles[order[i - 1]], StringComparison.Ordinal);
            ranks[order[i]] = ranks[order[i - 1]] + (same ? 0 : 1);
        }

        return ranks;
    }
}
