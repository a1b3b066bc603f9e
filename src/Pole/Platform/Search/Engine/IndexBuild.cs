using System.Collections.Immutable;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Makes segments of documents that come one after the other, and holds few of them at once.</summary>
internal sealed class IndexBuild(TextStore texts)
{
    /// <summary>How many documents are read into one segment at most, before these are merged: so much fits a processor's caches.</summary>
    private const int DocumentsAtOnce = 8_192;

    private readonly Dictionary<string, SearchDocument> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<int> _met = [];
    private readonly List<byte[]> _again = [];
    private List<LiveSegment> _parts = [];

    /// <summary>Takes a document, in place of the one that came with its key before, if any.</summary>
    public void Add(SearchDocument document)
    {
        if (!_met.Add(document.Key.GetHashCode(StringComparison.Ordinal)) && !_waiting.ContainsKey(document.Key))
        {
            _again.Add(Encoding.UTF8.GetBytes(document.Key));
        }

        _waiting[document.Key] = document;
        if (_waiting.Count is DocumentsAtOnce)
        {
            ReadWaiting();
        }
    }

    /// <summary>One segment a language.</summary>
    public ImmutableArray<LiveSegment> Finish()
    {
        ReadWaiting();
        return [.. _parts.GroupBy(p => p.Segment.Language, StringComparer.Ordinal).Select(g => OneOf([.. g]))];
    }

    private void ReadWaiting()
    {
        if (_again.Count > 0)
        {
            _parts = [.. _parts.Select(p => p.Without(_again)).Where(p => p.Count > 0)];
            _again.Clear();
        }

        foreach (var language in _waiting.Values.GroupBy(d => d.Language, StringComparer.Ordinal))
        {
            _parts.Add(LiveSegment.From(SegmentBuilder.Build(Analyzer.For(language.Key), language, texts)));
        }

        _waiting.Clear();
    }

    private static LiveSegment OneOf(LiveSegment[] parts) =>
        parts is [var only] ? only : LiveSegment.From(SegmentMerger.Merge(parts).Merged);
}
