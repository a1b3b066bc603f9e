using System.Collections.Immutable;
using Pole.Platform.Search.Engine;

namespace Pole.Platform.Search.Kept;

/// <summary>How a segment and what it lost are written, array by array, and read in the same order.</summary>
internal static class KeptSegment
{
    public static void Write(KeptWriter to, LiveSegment live)
    {
        var segment = live.Segment;
        to.Text(segment.Language);
        to.Many(segment.Documents, to.Array);
        to.Many(segment.Terms, to.Text);
        Write(to, segment.Postings);
        Write(to, segment.Words);
        to.Array(segment.Lengths);
        to.Array(segment.TitleLengths);
        to.Array(segment.Audiences);
        to.Array(segment.Days);
        to.Array(segment.TitleRanks);
        to.Many(segment.Facets, f => Write(to, f.Key, f.Value));
        to.Array(live.Lost.Removed);
        to.Number(live.Lost.Count);
        to.Number(live.Lost.TotalLength);
        Write(to, live.Lost.Terms);
        Write(to, live.Lost.Words);
    }

    public static LiveSegment Read(KeptReader from)
    {
        var segment = new Segment
        {
            Language = from.Text(),
            Documents = from.Many(from.Array<byte>),
            Terms = from.Many(from.Text),
            Postings = ReadPostings(from),
            Words = ReadWords(from),
            Lengths = from.Array<byte>(),
            TitleLengths = from.Array<byte>(),
            Audiences = from.Array<Audience>(),
            Days = from.Array<int>(),
            TitleRanks = from.Array<int>(),
            Facets = from.Many(() => ReadFacet(from)).ToDictionary(StringComparer.Ordinal),
        };
        return LiveSegment.From(
            segment, new Losses(from.Array<ulong>(), (int)from.Number(), from.Number(), ReadCounts(from), ReadCounts(from)));
    }

    private static void Write(KeptWriter to, Postings postings)
    {
        to.Array(postings.TermBlocks);
        to.Array(postings.LastDocuments);
        to.Array(postings.BlockStarts);
        to.Array(postings.Shapes);
        to.Array(postings.Packed);
    }

    private static Postings ReadPostings(KeptReader from) => new()
    {
        TermBlocks = from.Array<int>(),
        LastDocuments = from.Array<int>(),
        BlockStarts = from.Array<long>(),
        Shapes = from.Array<BlockShape>(),
        Packed = from.Array<ulong>(),
    };

    private static void Write(KeptWriter to, WordList words)
    {
        to.Many(words.Entries, w => to.Text(w.Folded));
        to.Many(words.Entries, w => to.Text(w.Display == w.Folded ? "" : w.Display));
        to.Array([.. words.Entries.Select(w => w.Term)]);
        to.Array([.. words.Entries.Select(w => w.Documents)]);
        to.Array(words.TitleStarts);
        to.Array(words.TitleDocuments);
    }

    private static WordList ReadWords(KeptReader from)
    {
        var (folded, display) = (from.Many(from.Text), from.Many(from.Text));
        var (terms, documents) = (from.Array<int>(), from.Array<int>());
        var entries = new WordEntry[folded.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(folded[i], display[i].Length is 0 ? folded[i] : display[i], terms[i], documents[i]);
        }

        return new(entries, from.Array<int>(), from.Array<int>());
    }

    private static void Write(KeptWriter to, string name, FacetColumn column)
    {
        to.Text(name);
        to.Many(column.Values, to.Text);
        to.Array(column.Starts);
        to.Array(column.Packed.ToArray());
    }

    private static KeyValuePair<string, FacetColumn> ReadFacet(KeptReader from) =>
        new(from.Text(), FacetColumn.Of(from.Many(from.Text), from.Array<int>(), from.Array<byte>()));

    private static void Write(KeptWriter to, ImmutableDictionary<int, int> counts)
    {
        to.Array([.. counts.Keys]);
        to.Array([.. counts.Values]);
    }

    private static ImmutableDictionary<int, int> ReadCounts(KeptReader from) =>
        from.Array<int>().Zip(from.Array<int>()).ToImmutableDictionary(c => c.First, c => c.Second);
}
