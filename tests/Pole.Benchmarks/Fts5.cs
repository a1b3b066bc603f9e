using System.Globalization;
using Microsoft.Data.Sqlite;
using Pole.Platform.Search;

namespace Pole.Benchmarks;

/// <summary>
/// What one would build with SQLite alone: a full-text table and one row a facet value, counted by SQL. It knows no
/// French stems; a query is its words, each of which must be there.
/// </summary>
internal sealed class Fts5 : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;

    private Fts5(string path, bool fresh)
    {
        _path = path;
        _connection = new($"Data Source={path}");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA mmap_size = 4000000000; PRAGMA cache_size = -200000");
        if (fresh)
        {
            Run("CREATE VIRTUAL TABLE texts USING fts5(title, summary, figures, body, tokenize = 'unicode61 remove_diacritics 2')");
            Run("CREATE TABLE facets (document INTEGER, facet TEXT, value TEXT, PRIMARY KEY (document, facet, value)) WITHOUT ROWID");
        }
    }

    public static Fts5 Build(string path, IEnumerable<SearchDocument> documents)
    {
        var index = new Fts5(path, fresh: true);
        using var all = index._connection.BeginTransaction();
        using var text = index.Command("INSERT INTO texts (rowid, title, summary, figures, body) VALUES ($0, $1, $2, $3, $4)", 5);
        using var facet = index.Command("INSERT OR IGNORE INTO facets VALUES ($0, $1, $2)", 3);
        var number = 0;
        foreach (var document in documents)
        {
            Run(text, ++number, document.Title, document.Summary, document.Figures, document.Body);
            foreach (var (name, values) in document.Facets)
            {
                foreach (var value in values)
                {
                    Run(facet, number, name, value);
                }
            }
        }

        all.Commit();
        index.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        return index;
    }

    /// <summary>Another reader of the same file.</summary>
    public Fts5 Again() => new(_path, fresh: false);

    /// <summary>The first ten with excerpts, the total, and the counts of the facets: answers how many rows were read.</summary>
    public int Find(SearchQuery query)
    {
        var words = string.Join(' ', query.Text.Split(' ').Select(w => $"\"{w}\""));
        var filter = string.Concat(query.Filters.Select(f => $" AND EXISTS (SELECT 1 FROM facets x WHERE x.document = texts.rowid AND x.facet = '{f.Key}' AND x.value IN ({In(f.Value)}))"));
        var rows = Read($"SELECT rowid, title, snippet(texts, -1, '[', ']', '…', 30) FROM texts WHERE texts MATCH '{words}'{filter} ORDER BY bm25(texts, 12, 4, 3, 1) LIMIT 10");
        rows += Read($"SELECT count(*) FROM texts WHERE texts MATCH '{words}'{filter}");
        foreach (var facet in query.Facets)
        {
            var others = string.Concat(query.Filters.Where(f => f.Key != facet).Select(f => $" AND EXISTS (SELECT 1 FROM facets x WHERE x.document = texts.rowid AND x.facet = '{f.Key}' AND x.value IN ({In(f.Value)}))"));
            rows += Read($"SELECT f.value, count(*) FROM texts JOIN facets f ON f.document = texts.rowid AND f.facet = '{facet}' WHERE texts MATCH '{words}'{others} GROUP BY f.value ORDER BY 2 DESC");
        }

        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private static string In(IEnumerable<string> values) => string.Join(", ", values.Select(v => $"'{v}'"));

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new() { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        }

        return command;
    }

    private void Run(string sql)
    {
        using var command = Command(sql, 0);
        command.ExecuteNonQuery();
    }

    private int Read(string sql)
    {
        using var command = Command(sql, 0);
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
    }
}
