using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pole.Platform.Backups;

/// <summary>The tables of the model, each after those that it refers to.</summary>
internal static class TableOrder
{
    /// <exception cref="InvalidOperationException">Tables refer to each other in a ring: none can come first.</exception>
    public static IReadOnlyList<ITable> Of(IModel model)
    {
        var left = model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var placed = new List<ITable>();
        while (left.Count > 0)
        {
            var next = left.Where(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || placed.Contains(key.PrincipalTable))).ToList();
            if (next.Count == 0)
            {
                throw new InvalidOperationException($"These tables refer to each other in a ring: {string.Join(", ", left.Select(t => t.Name))}.");
            }

            placed.AddRange(next);
            left.RemoveAll(next.Contains);
        }

        return placed;
    }
}
