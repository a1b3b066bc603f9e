using System.Collections.Immutable;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Kept;

/// <summary>How a segment and what it lost are written, array by array, and read in the same order.</summary>
internal static class KeptSegment
{
    public static void Write(KeptWriter to, LiveSegment live)
    {
        var segment = live.Segment;
        to.Text(segment.Language);
        to.Many(segment.Places, p => Write(to, p));
        Write(to, segment.Keys);
        Write(to, segment.Urls);
        Write(to, segment.Titles);
        to.Array(segment.Fingerprints);
        to.Many(segment.Terms, to.Text);
        Write(to, segment.Postings);
        Write(to, segment.Words);
        to.Array(segment.Lengths);
        to.Array(segment.TitleLengths);
        to.Array(segment.Audiences);
        to.Numbers(segment.Days);
        to.Numbers(segment.TitleRanks);
        to.Many(segment.Facets, f => Write(to, f.Key, f.Value));
        to.Array(live.Lost.Removed);
        to.Number(live.Lost.Count);
        to.Number(live.Lost.TotalLength);
        Write(to, live.Lost.Terms);
        Write(to, live.Lost.Words);
    }

    /// <param name="from">What was written.</param>
    /// <param name="texts">Where the texts of its documents are.</param>
    public static LiveSegment Read(KeptReader from, TextStore texts)
    {
        var segment = new Segment
        {
            Language = from.Text(),
            Texts = texts,
            Places = from.Many(() => ReadPlace(from)),
            Keys = ReadTexts(from),
            Urls = ReadTexts(from),
            Titles = ReadTexts(from),
            Fingerprints = from.Array<ulong>(),
            Terms = from.Many(from.Text),
            Postings = ReadPostings(from),
            Words = ReadWords(from),
            Lengths = from.Array<byte>(),
            TitleLengths = from.Array<byte>(),
            Audiences = from.Array<Audience>(),
            Days = from.Numbers(),
            TitleRanks = from.Numbers(),
            Facets = from.Many(() => ReadFacet(from)).ToDictionary(StringComparer.Ordinal),
        };
        return LiveSegment.From(
            segment, new Losses(from.Array<ulong>(), (int)from.Number(), from.Number(), ReadCounts<int>(from), ReadCounts<ByAudience>(from)));
    }

    private static void Write(KeptWriter to, Postings postings)
    {
        to.Rising(postings.TermBlocks);
        to.Numbers(postings.LastDocuments);
        to.Rising(postings.BlockStarts);
        to.Array(postings.Shapes);
        to.Array(postings.Packed);
    }

    private static Postings ReadPostings(KeptReader from) => new()
    {
        TermBlocks = from.RisingNumbers(),
        LastDocuments = from.Numbers(),
        BlockStarts = from.Rising(),
        Shapes = from.Array<BlockShape>(),
        Packed = from.Array<ulong>(),
    };

    private static void Write(KeptWriter to, WordList words)
    {
        to.Many(words.Entries, w => to.Text(w.Folded));
        to.Many(words.Entries, w => to.Text(w.Display == w.Folded ? "" : w.Display));
        to.Numbers([.. words.Entries.Select(w => w.Term)]);
        to.Array([.. words.Entries.Select(w => w.Documents)]);
        to.Rising(words.TitleStarts);
        for (var word = 0; word < words.Count; word++)
        {
            to.Rising([.. words.TitlesWith(word)]);
        }
    }

    private static WordList ReadWords(KeptReader from)
    {
        var (folded, display) = (from.Many(from.Text), from.Many(from.Text));
        var (terms, documents) = (from.Numbers(), from.Array<ByAudience>());
        var entries = new WordEntry[folded.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(folded[i], display[i].Length is 0 ? folded[i] : display[i], terms[i], documents[i]);
        }

        return new(entries, from.RisingNumbers(), [.. entries.SelectMany(_ => from.RisingNumbers())]);
    }

    private static void Write(KeptWriter to, TextColumn column)
    {
        to.Array(column.Bytes);
        to.Rising(column.Starts);
    }

    private static TextColumn ReadTexts(KeptReader from) => new(from.Array<byte>(), from.RisingNumbers());

    private static void Write(KeptWriter to, TextPlace place)
    {
        to.Number(place.Start);
        to.Number(place.Length);
        to.Number(place.Checksum);
    }

    private static TextPlace ReadPlace(KeptReader from) => new(from.Number(), (int)from.Number(), (uint)from.Number());

    private static void Write(KeptWriter to, string name, FacetColumn column)
    {
        to.Text(name);
        to.Many(column.Values, to.Text);
        to.Rising(column.Starts);
        to.Array(column.Packed.ToArray());
    }

    private static KeyValuePair<string, FacetColumn> ReadFacet(KeptReader from) =>
        new(from.Text(), FacetColumn.Of(from.Many(from.Text), from.RisingNumbers(), from.Array<byte>()));

    private static void Write<T>(KeptWriter to, ImmutableDictionary<int, T> counts)
        where T : unmanaged
    {
        to.Array([.. counts.Keys]);
        to.Array([.. counts.Values]);
    }

    private static ImmutableDictionary<int, T> ReadCounts<T>(KeptReader from)
        where T : unmanaged =>
        from.Array<int>().Zip(from.Array<T>()).ToImmutableDictionary(c => c.First, c => c.Second);
}
