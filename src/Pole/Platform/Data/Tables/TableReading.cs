using Pole.Platform.Reading;

namespace Pole.Platform.Data.Tables;

/// <summary>A table that a page was made from by more than a question, and how many changes there had been before.</summary>
internal sealed class TableReading(TableChanges changes, string table, long before) : IReading
{
    public bool StillHolds => !changes.ChangedSince(before, table);
}
