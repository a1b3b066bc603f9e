namespace Pole.Platform.Data.Tables;

/// <summary>What one unit of work has changed and not told yet, and how many changes there had been before it read anything.</summary>
internal sealed class TableWatch
{
    private readonly HashSet<string> changed = new(StringComparer.OrdinalIgnoreCase);
    private long? before;

    /// <summary>The first command says it: whatever is read after it is at least as new.</summary>
    public long Before(TableChanges changes) => before ??= changes.Count;

    public void Add(IEnumerable<string> tables) => changed.UnionWith(tables);

    public void Tell(TableChanges changes)
    {
        if (changed.Count > 0)
        {
            changes.Tell(changed);
            changed.Clear();
        }
    }
}
