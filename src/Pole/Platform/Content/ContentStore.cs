using Pole.Kernel;
using Pole.Platform.Content.Checks;

namespace Pole.Platform.Content;

/// <summary>
/// Holds what <c>content/</c> says now. When files change it reads those again and puts a new library in the place
/// of the last; a file that cannot be read keeps its last good version, and its faults are listed.
/// </summary>
public sealed partial class ContentStore
{
    private readonly Lock _refreshing = new();
    private readonly ContentFolder _folder;
    private readonly SectionList _sections;
    private readonly IReadOnlyList<IContentCheck> _checks;
    private readonly TimeProvider _clock;
    private readonly ContentShelf _shelf;
    private readonly AsyncLocal<ContentLibrary?> _shownHere = new();
    private readonly Lazy<ContentState> _first;
    private volatile ContentState? _later;
    private DateOnly _today;

    internal ContentStore(
        ContentFolder folder, SectionList sections, IEnumerable<IContentCheck> checks, TimeProvider clock)
    {
        _folder = folder;
        _sections = sections;
        _checks = [.. checks];
        _clock = clock;
        _shelf = new(folder, sections);
        _today = Paris.Today(clock);
        _first = new(() =>
        {
            _shelf.Take(_folder.Look(_shelf.Stamps));
            return NewState(before: null, []);
        });
    }

    /// <summary>Tells, after the library was replaced or a day began that shows or hides something, what readers see anew.</summary>
    public event EventHandler<ContentChange>? Changed;

    /// <summary>What readers see now; all files are read when it is first asked for.</summary>
    public ContentLibrary Current => _shownHere.Value ?? State.Library;

    /// <summary>Grows whenever another library takes the place of the last.</summary>
    internal long Edition => _later?.Edition ?? 0;

    /// <summary>Everything wrong in <c>content/</c> now, in the order of files and lines.</summary>
    public IReadOnlyList<ContentFault> Faults => State.Faults.Value;

    internal string Root => _folder.Root;

    /// <summary>What is otherwise on disk, to see whether it is still moving: of everything, or of what the system tells of only.</summary>
    internal FolderDifference Look(IReadOnlyCollection<string>? told = null)
    {
        _ = State;
        return told is null ? _folder.Look(_shelf.Stamps) : _folder.LookAgain(_shelf.Stamps, [.. told.Select(_folder.Below)]);
    }

    internal bool IsNewDay => _today != Paris.Today(_clock);

    /// <summary>Reads again what changed on disk, and tells.</summary>
    /// <returns>What readers see anew; empty when nothing.</returns>
    public ContentChange Refresh() => Refresh(told: null);

    /// <summary>Reads again what changed of what the system tells of.</summary>
    internal ContentChange Refresh(IReadOnlyCollection<string>? told)
    {
        ContentChange change;
        lock (_refreshing)
        {
            var seen = Look(told);
            HashSet<ContentKey> keys = [];
            if (!seen.IsNone)
            {
                keys = _shelf.Take(seen);
                _later = NewState(State.Library.Snapshot, seen.Files.Keys);
            }

            if (TurnOfTheDay() is { Count: > 0 } turned)
            {
                // What the day shows or hides is as good as written or deleted.
                keys.UnionWith(turned);
                _later = NewState(State.Library.Snapshot, []);
            }

            change = new(keys);
        }

        if (change.Keys.Count > 0)
        {
            Tell(change);
        }

        return change;
    }

    /// <summary>What the check would say of a text if it stood at this path, among everything else that is there.</summary>
    internal IReadOnlyList<ContentFault> FaultsIf(string file, string text) => [.. EveryFaultIf(file, text).Where(fault => fault.File == file)];

    /// <summary>What the check would say of all files if this one held a text, or were not there.</summary>
    internal IReadOnlyList<ContentFault> EveryFaultIf(string file, string? text)
    {
        lock (_refreshing)
        {
            var library = new ContentLibrary(_shelf.SnapshotWith(file, text, State.Library.Snapshot), _clock, () => Current);
            var refused = _shelf.Refused.Where(known => known.Key != file).ToDictionary(StringComparer.Ordinal);
            return Inspection.FaultsOf(library, refused, _checks);
        }
    }

    /// <summary>Shows whoever reads in this flow of execution the content as the public sees it, and this text as though it were published.</summary>
    /// <returns>The text among the rest; nothing, and nothing is shown, when it cannot be read.</returns>
    internal ContentEntry? Show(string file, string text)
    {
        lock (_refreshing)
        {
            if (ContentPath.Of(file) is not { } path)
            {
                return null;
            }

            ContentLibrary? library = null;
            library = new ContentLibrary(_shelf.SnapshotWith(file, text, State.Library.Snapshot), _clock, () => library!, shown: path.Key);
            if (library.Snapshot.Find(file) is not { Sheet: not null } entry)
            {
                return null;
            }

            _shownHere.Value = library;
            return entry;
        }
    }

    private ContentState State => _later ?? _first.Value;

    /// <summary>Tells every listener, whatever befalls the others.</summary>
    private void Tell(ContentChange change)
    {
        List<Exception> failures = [];
        foreach (var listener in Changed?.GetInvocationList() ?? [])
        {
            try
            {
                ((EventHandler<ContentChange>)listener)(this, change);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("What listens to changes of the content failed.", failures);
        }
    }

    private IReadOnlyList<ContentKey> TurnOfTheDay()
    {
        var (yesterday, today) = (_today, Paris.Today(_clock));
        _today = today;
        return yesterday == today
            ? []
            : [.. Current.Snapshot.Entries.Where(e => e.Publication.IsVisible(yesterday) != e.Publication.IsVisible(today)).Select(e => e.Key)];
    }

    private ContentState NewState(ContentSnapshot? before, IEnumerable<string> changed)
    {
        var library = new ContentLibrary(_shelf.Snapshot(before, changed), _clock, () => Current);
        var refused = _shelf.Refused;
        return new(library, before is null ? 0 : Edition + 1, new(() => Inspection.FaultsOf(library, refused, _checks)));
    }

    private sealed record ContentState(ContentLibrary Library, long Edition, Lazy<IReadOnlyList<ContentFault>> Faults);
}
