namespace Pole.Platform.Data.Tables;

/// <summary>Counts the changes of the database, each once it is committed, and remembers which table changed last when.</summary>
internal sealed class TableChanges
{
    private readonly Dictionary<string, long> last = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock turn = new();
    private long count;

    public long Count => Interlocked.Read(ref count);

    public void Tell(IReadOnlyCollection<string> tables)
    {
        lock (turn)
        {
            foreach (var table in tables)
            {
                last[table] = count + 1;
            }

            // Last: who sees that something changed must find what.
            Interlocked.Increment(ref count);
        }
    }

    public bool ChangedSince(long then, string table)
    {
        lock (turn)
        {
            return last.TryGetValue(table, out var when) && when > then;
        }
    }
}
