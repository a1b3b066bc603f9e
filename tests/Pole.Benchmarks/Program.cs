using System.Globalization;
using Pole.Benchmarks;
using Pole.Benchmarks.Bare;

// dotnet run -c Release --project tests/Pole.Benchmarks -- pages
return args switch
{
    ["pages", .. var paths] => await PagesBenchmark.RunAsync(paths.Length > 0 ? paths : ["/", "/ressources/piicto-caban-tonkin"]),
    ["bare", var port, var file] => await BareServer.RunAsync(port, file),
    ["razor", var port, var file] => await BareRazor.RunAsync(port, file),
    ["signed-in", .. var paths] => await SignedInBenchmark.RunAsync(paths.Length > 0 ? paths : ["/mission", "/espace"]),
    ["memory"] => await MemoryBenchmark.RunAsync(100_000, null),
    ["memory", var documents] => await MemoryBenchmark.RunAsync(int.Parse(documents, CultureInfo.InvariantCulture), null),
    ["memory", var documents, var most] => await MemoryBenchmark.RunAsync(int.Parse(documents, CultureInfo.InvariantCulture), int.Parse(most, CultureInfo.InvariantCulture)),
    ["search", .. var arguments] => SearchBenchmark.Run(arguments),
    ["content", .. var count] => await ContentBenchmark.RunAsync(count is [var pages] ? int.Parse(pages, CultureInfo.InvariantCulture) : 10_000),
    ["found"] => await FoundBenchmark.RunAsync(),
    ["observatory", .. var count] => await ObservatoryBenchmark.RunAsync(count is [var actions] ? int.Parse(actions, CultureInfo.InvariantCulture) : 100_000),
    ["submit", .. var count] => await SubmitBenchmark.RunAsync(count is [var actions] ? int.Parse(actions, CultureInfo.InvariantCulture) : 100_000),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [PATH…]");
    Console.Error.WriteLine("signed-in [PATH…]");
    Console.Error.WriteLine("memory [DOCUMENTS [MEGABYTES]]");
    Console.Error.WriteLine("search [DOCUMENTS [fts5]]");
    Console.Error.WriteLine("content [PAGES]");
    Console.Error.WriteLine("found");
    Console.Error.WriteLine("observatory [ACTIONS]");
    Console.Error.WriteLine("submit [ACTIONS]");
    return 2;
}
