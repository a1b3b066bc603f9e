namespace Pole.Platform.Search.Engine;

/// <summary>
/// A segment as it is now: which of its documents were taken away since, and how many documents each term and each
/// word lost with them, so that scores never depend on what was there before.
/// </summary>
internal sealed class LiveSegment
{
    private LiveSegment(Segment segment, Losses losses)
    {
        Segment = segment;
        Lost = losses;
    }

    public Segment Segment { get; }

    public Losses Lost { get; }

    public int Count => Segment.Count - Lost.Count;

    /// <summary>The sum of the lengths of its documents, as encoded.</summary>
    public long TotalLength => Lost.TotalLength;

    public bool HasLosses => Lost.Count > 0;

    public static LiveSegment From(Segment segment) => From(segment, Losses.None(segment));

    public static LiveSegment From(Segment segment, Losses losses)
    {
        segment.Prepare();
        return new(segment, losses);
    }

    public bool IsRemoved(int document) => Lost.Has(document);

    public int CountOf(int term) => Segment.Postings.CountOf(term) - Lost.Terms.GetValueOrDefault(term);

    public ByAudience CountOfWord(int word) => Segment.Words[word].Documents - Lost.Words.GetValueOrDefault(word);

    /// <summary>The number of the document that has a key, or a negative number when it is not here any more.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var number = Segment.Find(key);
        return number >= 0 && IsRemoved(number) ? -1 : number;
    }

    public IEnumerable<int> Numbers()
    {
        for (var document = 0; document < Segment.Count; document++)
        {
            if (!IsRemoved(document))
            {
                yield return document;
            }
        }
    }

    /// <exception cref="InvalidDataException">The texts of one of them are damaged.</exception>
    public LiveSegment Without(IReadOnlyCollection<int> documents) => new(Segment, Lost.With(Segment, documents));

    /// <summary>Without the documents that have one of some keys.</summary>
    public LiveSegment Without(IEnumerable<byte[]> keys)
    {
        List<int>? leaving = null;
        foreach (var key in keys)
        {
            if (Find(key) is >= 0 and var number)
            {
                (leaving ??= []).Add(number);
            }
        }

        return leaving is null ? this : Without(leaving);
    }
}
