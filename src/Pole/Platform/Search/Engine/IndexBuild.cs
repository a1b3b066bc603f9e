using System.Collections.Immutable;
using System.Text;
using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search.Engine;

/// <summary>Makes segments of documents that come one after the other. Each is read as it comes; none is held.</summary>
internal sealed class IndexBuild(TextStore texts)
{
    /// <summary>How many documents are read into one segment at most, before these are merged.</summary>
    private const int DocumentsAtOnce = 16_384;

    private readonly Dictionary<string, SegmentBuilder> _builders = new(StringComparer.Ordinal);
    private readonly HashSet<int> _met = [];
    private readonly List<byte[]> _again = [];
    private List<LiveSegment> _parts = [];

    /// <summary>Takes a document, in place of the one that came with its key before, if any.</summary>
    public void Add(SearchDocument document)
    {
        if (!_met.Add(document.Key.GetHashCode(StringComparison.Ordinal)))
        {
            ForgetEarlier(document.Key);
        }

        var builder = BuilderOf(document.Language);
        builder.Add(document);
        if (builder.Count is DocumentsAtOnce)
        {
            EndPart(builder);
        }
    }

    /// <summary>One segment a language.</summary>
    public ImmutableArray<LiveSegment> Finish()
    {
        foreach (var builder in _builders.Values.Where(b => b.Count > 0))
        {
            EndPart(builder);
        }

        ForgetInParts();
        return [.. _parts.GroupBy(p => p.Segment.Language, StringComparer.Ordinal).Select(g => OneOf([.. g]))];
    }

    private SegmentBuilder BuilderOf(string language)
    {
        if (!_builders.TryGetValue(language, out var builder))
        {
            _builders.Add(language, builder = new(Analyzer.For(language), texts));
        }

        return builder;
    }

    private void ForgetEarlier(string key)
    {
        foreach (var builder in _builders.Values)
        {
            builder.Forget(key);
        }

        if (_parts.Count > 0)
        {
            _again.Add(Encoding.UTF8.GetBytes(key));
        }
    }

    /// <summary>Documents that came again since are in no part yet.</summary>
    private void EndPart(SegmentBuilder builder)
    {
        ForgetInParts();
        if (builder.Finish() is { Count: > 0 } part)
        {
            _parts.Add(part);
        }
    }

    private void ForgetInParts()
    {
        if (_again.Count > 0)
        {
            _parts = [.. _parts.Select(p => p.Without(_again)).Where(p => p.Count > 0)];
            _again.Clear();
        }
    }

    private static LiveSegment OneOf(LiveSegment[] parts) =>
        parts is [{ HasLosses: false } only] ? only : LiveSegment.From(SegmentMerger.Merge(parts).Merged);
}
