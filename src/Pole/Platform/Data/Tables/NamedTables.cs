using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pole.Platform.Data.Tables;

/// <summary>The tables that a command names. A word too many does no harm: it is taken for a table that never changes.</summary>
internal static partial class NamedTables
{
    public static IEnumerable<string> ReadBy(string command) => Reads().Matches(command).Select(match => match.Groups["table"].Value);

    /// <summary>The tables that a command changes, with those that the database changes after them when rows go.</summary>
    public static IEnumerable<string> ChangedBy(string command, IModel? model)
    {
        foreach (Match match in Writes().Matches(command))
        {
            var table = match.Groups["table"].Value;
            yield return table;
            if (model is null || !match.Value.StartsWith("DELETE", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var child in Below(table, model))
            {
                yield return child;
            }
        }
    }

    private static HashSet<string> Below(string table, IModel model)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        Queue<string> next = new([table]);
        while (next.TryDequeue(out var parent))
        {
            foreach (var child in model.GetEntityTypes().Where(type => Is(type, parent))
                .SelectMany(type => type.GetReferencingForeignKeys())
                .Select(key => key.DeclaringEntityType.GetTableName())
                .OfType<string>())
            {
                if (found.Add(child))
                {
                    next.Enqueue(child);
                }
            }
        }

        return found;
    }

    private static bool Is(IEntityType type, string table) => string.Equals(type.GetTableName(), table, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""\b(?:FROM|JOIN)\s+"?(?<table>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reads();

    [GeneratedRegex("""\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(?<table>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Writes();
}
