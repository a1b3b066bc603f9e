using System.Globalization;
using Pole.Benchmarks;

// dotnet run -c Release --project tests/Pole.Benchmarks -- pages
return args switch
{
    ["pages", .. var paths] => await PagesBenchmark.RunAsync(paths.Length > 0 ? paths : ["/", "/ressources/piicto-caban-tonkin"]),
    ["bare", var port, var file] => await BareServer.RunAsync(port, file),
    ["search", .. var arguments] => SearchBenchmark.Run(arguments),
    ["content", .. var count] => await ContentBenchmark.RunAsync(count is [var pages] ? int.Parse(pages, CultureInfo.InvariantCulture) : 10_000),
    ["found"] => await FoundBenchmark.RunAsync(),
    ["submit"] => await SubmitBenchmark.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [PATH…]");
    Console.Error.WriteLine("search [DOCUMENTS [fts5]]");
    Console.Error.WriteLine("content [PAGES]");
    Console.Error.WriteLine("found");
    Console.Error.WriteLine("submit");
    return 2;
}
