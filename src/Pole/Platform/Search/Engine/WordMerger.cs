namespace Pole.Platform.Search.Engine;

/// <summary>
/// Makes one list of the words of several segments. Each has its words in order: the first of those that come next is
/// taken, until all are.
/// </summary>
/// <param name="sources">The segments.</param>
/// <param name="places">For each of them, where each of its documents goes; a negative number for those that are gone.</param>
/// <param name="terms">For each of them, which number each of its terms has now.</param>
internal sealed class WordMerger(LiveSegment[] sources, int[][] places, int[][] terms)
{
    public WordList Merge()
    {
        var entries = new List<WordEntry>();
        var titles = new List<(int Word, int Document)>();
        var next = new int[sources.Length];
        while (FirstOf(next) is { } first)
        {
            var documents = default(ByAudience);
            for (var source = 0; source < sources.Length; source++)
            {
                if (NextWord(source, next) is { } word && WordList.Compare(word, first) is 0)
                {
                    documents += sources[source].CountOfWord(next[source]);
                    AddTitles(source, next[source]++, entries.Count, titles);
                }
            }

            if (documents.Total > 0)
            {
                entries.Add(first with { Documents = documents });
            }
        }

        return WordList.Of([.. entries], [.. titles]);
    }

    /// <summary>The word that comes first of those that come next, with the number that its term has now.</summary>
    private WordEntry? FirstOf(int[] next)
    {
        WordEntry? first = null;
        for (var source = 0; source < sources.Length; source++)
        {
            if (NextWord(source, next) is { } word && (first is null || WordList.Compare(word, first.Value) < 0))
            {
                first = word with { Term = terms[source][word.Term] };
            }
        }

        return first;
    }

    private WordEntry? NextWord(int source, int[] next) =>
        sources[source].Segment.Words is var words && next[source] < words.Count ? words[next[source]] : null;

    private void AddTitles(int source, int word, int merged, List<(int Word, int Document)> titles)
    {
        foreach (var document in sources[source].Segment.Words.TitlesWith(word))
        {
            if (places[source][document] is >= 0 and var place)
            {
                titles.Add((merged, place));
            }
        }
    }
}
