using Microsoft.Data.Sqlite;

namespace Pole.Platform.Search;

/// <summary>Another engine, given the same words, finds the same documents.</summary>
public sealed class Fts5OracleTests
{
    /// <summary>Words that are their own stem, and no two of which make a third.</summary>
    private static readonly string[] Words = ["zarb", "plof", "grint", "muk", "tronk", "vlad", "brist", "jolp", "kwim", "dolb"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Sqlite_finds_the_same_documents(int seed)
    {
        var random = new RandomSearches(seed);
        SearchDocument[] documents = [.. Enumerable.Range(0, 300).Select(i => new SearchDocument
        {
            Key = $"d{i}",
            Kind = "page",
            Language = "fr",
            Title = Text(random, 1 + random.Below(3)),
            Summary = Text(random, random.Below(5)),
            Body = Text(random, random.Below(12)),
            Url = "/",
        })];
        var index = new InProcessIndex(Synonyms.None);
        index.Replace(documents);
        using var oracle = Oracle(documents);
        var found = 0;
        for (var i = 0; i < 500; i++)
        {
            var (ours, theirs) = Query(random);

            var keys = index.Find(new SearchQuery { Text = ours, PageSize = 500 }).Hits.Select(h => h.Key).Order(StringComparer.Ordinal);
            var expected = Ask(oracle, theirs).Order(StringComparer.Ordinal).ToList();

            Assert.True(expected.SequenceEqual(keys), $"seed {seed}: {ours}");
            found += expected.Count is > 0 and < 300 ? 1 : 0;
        }

        Assert.True(found > 250, $"Only {found} queries tell anything.");
    }

    private static (string Ours, string Theirs) Query(RandomSearches random)
    {
        var first = random.OneOf(Words);
        var (ours, theirs) = ($"{first}", $"\"{first}\"");
        for (var more = random.Below(3); more > 0; more--)
        {
            var words = Text(random, 1 + random.Below(3));
            (ours, theirs) = random.Below(4) switch
            {
                0 => ($"{ours} -\"{words}\"", $"({theirs}) NOT \"{words}\""),
                1 => ($"{ours} {words[..2]}*", $"({theirs}) AND {words[..2]}*"),
                _ => ($"{ours} \"{words}\"", $"({theirs}) AND \"{words}\""),
            };
        }

        return (ours, theirs);
    }

    private static string Text(RandomSearches random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => random.OneOf(Words)));

    private static SqliteConnection Oracle(IEnumerable<SearchDocument> documents)
    {
        var oracle = new SqliteConnection("Data Source=:memory:");
        oracle.Open();
        Run(oracle, "CREATE VIRTUAL TABLE documents USING fts5(key UNINDEXED, title, summary, body)");
        foreach (var document in documents)
        {
            Run(oracle, "INSERT INTO documents VALUES ($0, $1, $2, $3)", document.Key, document.Title, document.Summary, document.Body);
        }

        return oracle;
    }

    private static void Run(SqliteConnection oracle, string sql, params string[] values)
    {
        using var command = oracle.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i]);
        }

        command.ExecuteNonQuery();
    }

    private static List<string> Ask(SqliteConnection oracle, string match)
    {
        using var command = oracle.CreateCommand();
        command.CommandText = "SELECT key FROM documents WHERE documents MATCH $match";
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        var keys = new List<string>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0));
        }

        return keys;
    }
}
