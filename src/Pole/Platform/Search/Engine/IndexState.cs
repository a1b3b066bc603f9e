using System.Collections.Immutable;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Everything that can be found at one moment. It never changes: a change makes another state.</summary>
internal sealed class IndexState
{
    /// <param name="texts">Where the texts of all its documents are.</param>
    /// <param name="segments">In any order.</param>
    public IndexState(TextStore texts, ImmutableArray<LiveSegment> segments)
    {
        Texts = texts;

        // The largest first: what they find keeps most of what the others find from being looked at closely.
        Segments = [.. segments.OrderByDescending(s => s.Count)];
        Count = segments.Sum(s => s.Count);
        Languages = [.. Analyzer.All.Select(a => new LanguageState(a, [.. Segments.Where(s => s.Segment.Language == a.Language)]))];
    }

    public TextStore Texts { get; }

    public ImmutableArray<LiveSegment> Segments { get; }

    public int Count { get; }

    public ImmutableArray<LanguageState> Languages { get; }

    /// <summary>How many bytes of its store are texts of documents that are there.</summary>
    public long LiveBytes => Segments.Sum(s => s.Numbers().Sum(d => (long)s.Segment.Places[d].Length));

    /// <summary>Reads all the texts, and says whether they are as they were written.</summary>
    public bool Check()
    {
        foreach (var live in Segments)
        {
            foreach (var document in live.Numbers())
            {
                using var open = live.Segment.Open(document);
                if (!open.IsWhole)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Nothing yet, and where the texts will be.</summary>
    public static IndexState Empty(TextStore texts) => new(texts, []);

    public static IndexState Of(IEnumerable<SearchDocument> documents, TextStore texts)
    {
        var build = new IndexBuild(texts);
        foreach (var document in documents)
        {
            build.Add(document);
        }

        return new(texts, build.Finish());
    }

    public IndexState With(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        var build = new IndexBuild(Texts);
        foreach (var document in put)
        {
            build.Add(document);
        }

        return With(build.Finish(), put.Select(d => d.Key).Concat(removed));
    }

    /// <summary>With segments of the same store; what had one of some keys before is there no more.</summary>
    public IndexState With(ImmutableArray<LiveSegment> added, IEnumerable<string> leaving)
    {
        byte[][] keys = [.. leaving.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        return new(Texts, [.. Segments.Select(s => s.Without(keys)).Where(s => s.Count > 0), .. added]);
    }

    /// <summary>The same, with its texts copied one after the other into another store.</summary>
    /// <exception cref="InvalidDataException">Some of them are damaged.</exception>
    public IndexState MovedTo(TextStore texts) => new(texts, [.. Segments.Select(s => Moved(s, texts))]);

    private static LiveSegment Moved(LiveSegment live, TextStore texts)
    {
        var batch = new TextBatch(texts);
        foreach (var document in live.Numbers())
        {
            batch.Add(live.Segment.TextsOf(document));
        }

        var places = new TextPlace[live.Segment.Count];
        foreach (var (document, place) in live.Numbers().Zip(batch.Finish()))
        {
            places[document] = place;
        }

        return LiveSegment.From(live.Segment.MovedTo(texts, places), live.Lost);
    }
}
