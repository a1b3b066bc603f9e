using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

/// <summary>Asks the database in plain words, at a start, where the answer of one line would cost EF Core a model of all tables.</summary>
internal static class PlainReading
{
    /// <summary>The texts of the first column.</summary>
    /// <param name="query">Written here: nothing of it comes from outside.</param>
    public static IReadOnlyList<string> Texts(this PoleDb db, string query)
    {
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constants only.
            command.CommandText = query;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            List<string> texts = [];
            while (rows.Read())
            {
                texts.Add(rows.GetString(0));
            }

            return texts;
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }
}
