using System.Collections.Concurrent;

namespace Pole.Platform.Reading;

/// <summary>
/// What was read while a page was made: content, tables, what a search found, the theme. As long as all of it still holds, so does
/// the page. Whoever hands out what a page may show notes it here; most of the time nobody keeps what is made, and nothing is noted.
/// </summary>
internal sealed class Readings
{
    private static readonly AsyncLocal<Readings?> open = new();
    private readonly ConcurrentDictionary<object, IReading> noted = [];
    private volatile bool isWatched;
    private volatile bool isAboutReader;

    /// <summary>Where to note what is read now; none when the answer that is being made will not be kept.</summary>
    public static Readings? Open => open.Value;

    public IReadOnlyList<IReading> All => [.. noted.Values];

    public bool StillHold => noted.All(one => one.Value.StillHolds);

    /// <summary>Whether what was made says the same to every reader: nothing asked who they are, and it would have been seen.</summary>
    public bool AreOfAnyone => isWatched && !isAboutReader;

    /// <summary>From here on who asks about the reader says so.</summary>
    public void WatchReader() => isWatched = true;

    public void NoteReader() => isAboutReader = true;

    /// <summary>Notes from here on what the caller reads, and whatever it calls, until it returns.</summary>
    public void Begin() => open.Value = this;

    /// <summary>Notes a reading under what was asked. The first counts: when a second one differs, the page shows two states and must not last.</summary>
    public void Note(object asked, Func<IReading> reading)
    {
        if (!noted.ContainsKey(asked))
        {
            noted.TryAdd(asked, reading());
        }
    }
}
