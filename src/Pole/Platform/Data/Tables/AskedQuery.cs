using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pole.Platform.Data.Tables;

/// <summary>A question that a page asked the database, with what it asked for: it may be asked again, word for word.</summary>
internal sealed class AskedQuery
{
    private readonly string text;
    private readonly IReadOnlyList<DbParameter> values;

    public AskedQuery(DbCommand command)
    {
        text = command.CommandText;
        values = [.. command.Parameters.Cast<DbParameter>()];
    }

    /// <summary>The same for the same question.</summary>
    public string Key => string.Join('\n', values.Select(Say).Prepend(text));

    public IEnumerable<string> Tables => NamedTables.ReadBy(text).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a command only reads, so that asking it again changes nothing.</summary>
    public static bool IsOne(DbCommand command) =>
        command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && !NamedTables.ChangedBy(command.CommandText, null).Any();

    /// <summary>A fingerprint of all that the database answers now.</summary>
    public string Ask(DbConnection connection, DbTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        foreach (var value in values)
        {
            command.Parameters.Add(Copy(value, command));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var rows = command.ExecuteReader(CommandBehavior.SingleResult);
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                hash.AppendData(Bytes(rows.GetValue(column)));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>A parameter belongs to one command: another takes its likeness.</summary>
    private static DbParameter Copy(DbParameter value, DbCommand command)
    {
        if (value is ICloneable likeness)
        {
            return (DbParameter)likeness.Clone();
        }

        var copy = command.CreateParameter();
        copy.ParameterName = value.ParameterName;
        copy.Value = value.Value;
        return copy;
    }

    private static string Say(DbParameter value) => $"{value.ParameterName}={Convert.ToHexString(Bytes(value.Value))}";

    /// <summary>The value with its length, so that no two rows run into each other.</summary>
    private static byte[] Bytes(object? value)
    {
        byte[] bytes = value switch
        {
            null or DBNull => [],
            byte[] raw => raw,
            System.Collections.IEnumerable many and not string => [.. many.Cast<object?>().SelectMany(Bytes)],
            IFormattable plain => Encoding.UTF8.GetBytes(plain.ToString(value is DateTime or DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture)),
            _ => Encoding.UTF8.GetBytes(value.ToString() ?? ""),
        };
        return [(byte)(value is null or DBNull ? 0 : 1), .. BitConverter.GetBytes(bytes.Length), .. bytes];
    }
}
