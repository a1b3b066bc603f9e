using Pole.Platform.Search.Analysis;
using Pole.Platform.Search.Engine;
using Pole.Platform.Search.Kept;
using Pole.Platform.Search.Stored;

namespace Pole.Platform.Search;

/// <summary>
/// The index held in the memory of the site. Its whole state is one object that never changes; a change makes
/// another one, put in its place in one step, so that readers wait for nobody. Small segments are merged beside it.
/// </summary>
internal sealed class InProcessIndex(ISynonyms synonyms, IndexFile? file = null) : ISearchIndex, IDisposable
{
    /// <summary>So many bytes that serve nobody are left where they are.</summary>
    private const int Spare = 1 << 20;

    /// <summary>Reading so many documents takes far more memory than what is left in the end.</summary>
    private const int Large = 2_000;

    /// <summary>Held while all the documents, or those of a source, are read: nobody else reads so much meanwhile.</summary>
    private readonly Lock _reading = new();

    /// <summary>Held for the moment of a change.</summary>
    private readonly Lock _change = new();
    private volatile Moment _now = Moment.Of(0, IndexState.Empty(new MemoryTexts()), synonyms);
    private Task _merging = Task.CompletedTask;

    public int Count => _now.State.Count;

    public long Version => _now.Version;

    public bool IsSound => !_now.State.Texts.IsDamaged;

    /// <summary>Done when no merge is under way or needed.</summary>
    internal Task Settled => _merging;

    /// <summary>How many bytes the texts of the documents take, on disk where the index is kept.</summary>
    internal long StoredBytes => _now.State.Texts.Length;

    public void Replace(IEnumerable<SearchDocument> documents)
    {
        lock (_reading)
        {
            Become(IndexState.Of(documents, file?.Texts.New() ?? new MemoryTexts()));
        }

        if (Count >= Large)
        {
            GiveBack();
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

    public int Hold(string source, IEnumerable<SearchDocument> documents)
    {
        lock (_reading)
        {
            var difference = Difference.Between(_now.State, source, documents);
            if (difference.Count > 0)
            {
                lock (_change)
                {
                    _now = _now with { Version = _now.Version + 1, State = difference.Into(_now.State) };
                    MergeBeside();
                }
            }

            return difference.Count;
        }
    }

    public void TakeUpSynonyms()
    {
        lock (_change)
        {
            if (!_now.Knows(synonyms))
            {
                _now = Moment.Of(_now.Version + 1, _now.State, synonyms);
            }
        }
    }

    public KeptIndex Restore()
    {
        lock (_reading)
        {
            if (file?.Read() is not var (state, ofThisBuild))
            {
                return KeptIndex.Nothing;
            }

            Become(state);
            return ofThisBuild ? KeptIndex.Current : KeptIndex.Old;
        }
    }

    public void Keep()
    {
        if (file is not null)
        {
            lock (_reading)
            {
                var (state, texts) = Gathered(file.Texts);
                file.Write(state, texts);
            }
        }
    }

    public bool Check() => _now.State.Check();

    public SearchAnswer Find(SearchQuery query) => _now.Find(query);

    public IReadOnlyList<SearchSuggestion> Suggest(
        string prefix, IReadOnlyList<Audience>? audiences = null, string? language = null, int limit = 8) =>
        _now.Suggest(prefix, audiences ?? [Audience.Everyone], language, limit);

    public IReadOnlyList<SearchSuggestion> Alike(string key, SearchQuery among, int limit) => _now.Alike(key, among, limit);

    public void Dispose() => _now.State.Texts.Dispose();

    /// <summary>Gives back to the system at once what reading took, rather than when it asks for it.</summary>
    private static void GiveBack()
    {
        foreach (var analyzer in Analyzer.All)
        {
            analyzer.Forget();
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Become(IndexState state)
    {
        lock (_change)
        {
            _now = Moment.Of(_now.Version + 1, state, synonyms);
        }
    }

    /// <summary>The state with its texts in a file that can be kept; they are written anew where they are not, or where most of it serves nobody.</summary>
    private (IndexState State, FileTexts Texts) Gathered(TextFiles files)
    {
        lock (_change)
        {
            if (_now.State is { Texts: FileTexts kept } state && files.Has(kept) && kept.Length <= (state.LiveBytes * 2) + Spare)
            {
                return (state, kept);
            }

            var texts = files.Create();
            _now = _now with { State = _now.State.MovedTo(texts) };
            return (_now.State, texts);
        }
    }

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
            // Whoever changes the index meanwhile waits only for what changed since.
            merging.Follow(_now.State);
            lock (_change)
            {
                _now = _now with { State = merging.Into(_now.State) };
            }
        }
    }
}
