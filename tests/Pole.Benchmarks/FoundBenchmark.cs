using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Pole.Features.Resources.Finding;
using Pole.Platform.Search;

namespace Pole.Benchmarks;

/// <summary>
/// Search over the content of the repository and the demonstration data: in this process, and over HTTP with answers made anew
/// each time, beside SQLite FTS5 over the same documents. Same machine, same run, one thread that asks.
/// </summary>
internal static partial class FoundBenchmark
{
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(4);

    /// <summary>Until then the program is compiled anew while it runs.</summary>
    private static readonly TimeSpan UntilCompiled = TimeSpan.FromSeconds(15);

    /// <summary>What visitors type.</summary>
    private static readonly string[] Queries =
    [
        "dechets", "éco-conception", "synergie", "écologie industrielle", "analyse du cycle de vie", "chaleur", "palettes", "formation acv",
        "diagnostic flux", "eau", "énergie", "mutualisation", "achats responsables", "recyclage plastique", "zone d’activités", "emballage",
        "compost", "bois", "réemploi", "atelier", "subvention ademe", "logistique", "restaurant", "textile", "béton", "financement", "CCI", "port",
    ];

    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryFolder();
        await using var app = await DemoServices.PrepareAsync(folder.Path);
        await app.Services.GetRequiredService<SearchIndexer>().RebuildAsync();
        var index = app.Services.GetRequiredService<ISearchIndex>();
        var documents = await DocumentsAsync(app.Services);
        using var fts = Fts5(documents);

        var theirs = Pace(query => Ask(fts, query));
        var ours = Pace(query => index.Find(new SearchQuery { Text = query, PageSize = 10, Facets = [SearchFacets.Kind, "pillar", "region", "sector"] }));
        Console.WriteLine($"{documents.Count} documents, {Queries.Length} queries\n\n| | answers/s | ratio to FTS5 | ratio to the index |\n| --- | --- | --- | --- |");
        Say("SQLite FTS5: words, bm25, snippet; ten rows", theirs, theirs, ours);
        Say("the index: stems, corrections, excerpts, four facets; ten hits", ours, theirs, ours);

        var port = PagesBenchmark.FreePort();
        using var site = SiteProgram.Start(folder.Path, port);
        try
        {
            await PagesBenchmark.UntilReadyAsync($"http://127.0.0.1:{port}/health/ready");
            Say("`/ressources?q=` over HTTP, made anew", Wrk(folder.Path, port, "/ressources", Queries, anew: true), theirs, ours);
            Say("`/api/v1/resources?q=` over HTTP, made anew", Wrk(folder.Path, port, "/api/v1/resources", Queries, anew: true), theirs, ours);

            // What finds nothing is counted for editors each time it is asked: no such page is kept.
            string[] kept = [.. Queries.Where(query => index.Find(new SearchQuery { Text = query, Kinds = [ResourcesToFind.Kind] }).Total > 0)];
            Say("`/ressources?q=` over HTTP, kept", Wrk(folder.Path, port, "/ressources", kept, anew: false), theirs, ours);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }

        return 0;
    }

    private static async Task<IReadOnlyList<SearchDocument>> DocumentsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var documents = new List<SearchDocument>();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            await foreach (var document in source.ReadAsync(CancellationToken.None))
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    private static double Pace(Action<string> ask)
    {
        var next = 0;
        for (var until = Stopwatch.StartNew(); until.Elapsed < Each / 2;)
        {
            ask(Queries[next++ % Queries.Length]);
        }

        var (count, time) = (0, Stopwatch.StartNew());
        while (time.Elapsed < Each)
        {
            ask(Queries[count++ % Queries.Length]);
        }

        return count / time.Elapsed.TotalSeconds;
    }

    private static SqliteConnection Fts5(IReadOnlyList<SearchDocument> documents)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE d USING fts5(key UNINDEXED, title, summary, figures, body, tokenize = 'unicode61 remove_diacritics 2')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO d VALUES ($key, $title, $summary, $figures, $body)";
        foreach (var document in documents)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$key", document.Key);
            command.Parameters.AddWithValue("$title", document.Title);
            command.Parameters.AddWithValue("$summary", document.Summary);
            command.Parameters.AddWithValue("$figures", document.Figures);
            command.Parameters.AddWithValue("$body", document.Body);
            command.ExecuteNonQuery();
        }

        return connection;
    }

    private static void Ask(SqliteConnection fts, string query)
    {
        using var command = fts.CreateCommand();
        command.CommandText = "SELECT key, title, snippet(d, -1, '[', ']', '…', 24) FROM d WHERE d MATCH $q ORDER BY bm25(d) LIMIT 10";
        command.Parameters.AddWithValue("$q", string.Join(' ', query.Split(' ', '’', '-').Select(word => $"\"{word}\"")));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetString(2);
        }
    }

    private static double Wrk(string folder, int port, string path, IReadOnlyList<string> queries, bool anew)
    {
        var script = Path.Combine(folder, "queries.lua");
        var addresses = string.Join(',', queries.Select(q => $"'{path}?q={Uri.EscapeDataString(q)}'"));
        File.WriteAllText(script, $$"""
            local asked = { {{addresses}} }
            local n = 0
            request = function()
              n = n + 1
              local path = asked[n % #asked + 1] {{(anew ? ".. '&n=' .. n" : "")}}
              return wrk.format('GET', path)
            end
            """);
        PagesBenchmark.Run("wrk", "-t1", "-c8", $"-d{UntilCompiled.TotalSeconds}s", "-s", script, $"http://127.0.0.1:{port}");
        var said = PagesBenchmark.Run("wrk", "-t1", "-c8", $"-d{Each.TotalSeconds}s", "-s", script, $"http://127.0.0.1:{port}");
        if (said.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Some answers were refused: {said}");
        }

        return double.Parse(RequestsPerSecond().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static void Say(string what, double pace, double beside, double index) =>
        Console.WriteLine(FormattableString.Invariant($"| {what} | {pace:N0} | {pace / beside:0.00} | {pace / index:0.00} |"));

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();
}
