using System.Collections.Immutable;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Queries;

namespace Pole.Platform.Search.Engine;

/// <summary>The documents of one language at one moment: their segments, and what is counted over all of them.</summary>
internal sealed class LanguageState : ILexicon
{
    public LanguageState(Analyzer analyzer, ImmutableArray<LiveSegment> segments)
    {
        Analyzer = analyzer;
        Segments = segments;
        Count = segments.Sum(s => s.Count);
        AverageLength = Math.Max(1, segments.Sum(s => s.TotalLength) / (double)Math.Max(1, Count));
        Counterweights = Bm25.Counterweights(AverageLength);
    }

    public Analyzer Analyzer { get; }

    public ImmutableArray<LiveSegment> Segments { get; }

    public int Count { get; }

    public double AverageLength { get; }

    /// <summary>By encoded length, what a word's weight in a document is held against.</summary>
    public double[] Counterweights { get; }

    public int CountOf(string term)
    {
        var count = 0;
        foreach (var live in Segments)
        {
            var number = live.Segment.NumberOf(term);
            count += number < 0 ? 0 : live.CountOf(number);
        }

        return count;
    }

    /// <summary>Whether a document that somebody may read has a term.</summary>
    public bool IsReadable(string term, IReadOnlyList<Audience> audiences)
    {
        foreach (var live in Segments)
        {
            if (live.Segment.NumberOf(term) is >= 0 and var number)
            {
                var cursor = new TermCursor(live.Segment, number, []);
                while (cursor.Advance(cursor.Document + 1) is not Cursor.End)
                {
                    if (!live.IsRemoved(cursor.Document) && audiences.Contains(live.Segment.Audiences[cursor.Document]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    public IReadOnlyCollection<string> TermsOfWord(ReadOnlySpan<char> folded)
    {
        List<string>? terms = null;
        foreach (var live in Segments)
        {
            var words = live.Segment.Words;
            for (var i = words.NumberOf(folded); i >= 0 && i < words.Count && folded.SequenceEqual(words[i].Folded); i++)
            {
                Add(ref terms, live, i);
            }
        }

        return Sorted(terms);
    }

    public IReadOnlyCollection<string> TermsOfWordsFrom(ReadOnlySpan<char> beginning)
    {
        List<string>? terms = null;
        foreach (var live in Segments)
        {
            var first = live.Segment.Words.FirstFrom(beginning);
            var end = live.Segment.Words.EndOf(first, beginning);
            for (var i = first; i < end; i++)
            {
                Add(ref terms, live, i);
            }
        }

        return Sorted(terms);
    }

    private static void Add(ref List<string>? terms, LiveSegment live, int word)
    {
        if (live.CountOfWord(word).Total > 0)
        {
            (terms ??= []).Add(live.Segment.Terms[live.Segment.Words[word].Term]);
        }
    }

    /// <summary>Each once, in order.</summary>
    private static IReadOnlyCollection<string> Sorted(List<string>? terms) => terms switch
    {
        null => [],
        [_] => terms,
        _ => new SortedSet<string>(terms, StringComparer.Ordinal),
    };
}

/// <summary>What is known of the words of all the documents of a language.</summary>
internal interface ILexicon
{
    /// <summary>How many documents there are.</summary>
    int Count { get; }

    double AverageLength { get; }

    /// <summary>How many documents have a term.</summary>
    int CountOf(string term);

    /// <summary>The stems of a word as written in documents, accents aside.</summary>
    IReadOnlyCollection<string> TermsOfWord(ReadOnlySpan<char> folded);

    /// <summary>The stems of the words that begin so, accents aside.</summary>
    IReadOnlyCollection<string> TermsOfWordsFrom(ReadOnlySpan<char> beginning);
}
