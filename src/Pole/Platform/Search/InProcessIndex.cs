using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Kept;

namespace Pole.Platform.Search;

/// <summary>
/// The index held in the memory of the site. Its whole state is one object that never changes; a change makes
/// another one, put in its place in one step, so that readers wait for nobody. Small segments are merged beside it.
/// </summary>
internal sealed class InProcessIndex(ISynonyms synonyms, IndexFile? file = null) : ISearchIndex
{
    private readonly Lock _change = new();
    private volatile Moment _now = Moment.Of(0, IndexState.Empty, synonyms);
    private Task _merging = Task.CompletedTask;

    public int Count => _now.State.Count;

    public long Version => _now.Version;

    /// <summary>Done when no merge is under way or needed.</summary>
    internal Task Settled => _merging;

    /// <summary>How many bytes the documents themselves take.</summary>
    internal long StoredBytes => _now.State.Segments.Sum(s => s.Segment.Documents.Sum(d => (long)d.Length));

    public void Replace(IReadOnlyCollection<SearchDocument> documents)
    {
        var state = IndexState.Of(documents);
        lock (_change)
        {
            _now = Moment.Of(_now.Version + 1, state, synonyms);
        }
    }

    public void Change(IReadOnlyCollection<SearchDocument> put, IReadOnlyCollection<string> removed)
    {
        lock (_change)
        {
            _now = _now with { Version = _now.Version + 1, State = _now.State.With(put, removed) };
            MergeBeside();
        }
    }

    public int Hold(string source, IReadOnlyCollection<SearchDocument> documents)
    {
        lock (_change)
        {
            var difference = Difference.Between(_now.State, source, documents);
            if (difference.Count > 0)
            {
                _now = Moment.Of(_now.Version + 1, _now.State.With(difference.Put, difference.Removed), synonyms);
                MergeBeside();
            }

            return difference.Count;
        }
    }

    public KeptIndex Restore()
    {
        if (file?.Read() is not var (state, ofThisBuild))
        {
            return KeptIndex.Nothing;
        }

        lock (_change)
        {
            _now = Moment.Of(_now.Version + 1, state, synonyms);
        }

        return ofThisBuild ? KeptIndex.Current : KeptIndex.Old;
    }

    public void Keep() => file?.Write(_now.State);

    public SearchAnswer Find(SearchQuery query) => _now.Find(query);

    public IReadOnlyList<SearchSuggestion> Suggest(
        string prefix, IReadOnlyList<Audience>? audiences = null, string? language = null, int limit = 8) =>
        _now.Suggest(prefix, audiences ?? [Audience.Everyone], language, limit);

    /// <summary>Starts merging beside the readers, unless that is being done.</summary>
    private void MergeBeside()
    {
        if (_merging.IsCompleted && Merging.IsNeeded(_now.State))
        {
            var failed = _merging;
            _merging = Task.Run(MergeAll);

            // Whoever changes the index next hears of a merge that failed.
            failed.GetAwaiter().GetResult();
        }
    }

    private void MergeAll()
    {
        while (Merging.Of(_now.State) is { } merging)
        {
            lock (_change)
            {
                _now = _now with { State = merging.Into(_now.State) };
            }
        }
    }
}
