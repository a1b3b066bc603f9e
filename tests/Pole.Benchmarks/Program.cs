using Pole.Benchmarks;

// dotnet run -c Release --project tests/Pole.Benchmarks -- pages
return args switch
{
    ["pages", .. var paths] => await PagesBenchmark.RunAsync(paths.Length > 0 ? paths : ["/", "/ressources/piicto-caban-tonkin"]),
    ["search", .. var arguments] => SearchBenchmark.Run(arguments),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [PATH…]");
    Console.Error.WriteLine("search [DOCUMENTS [fts5]]");
    return 2;
}
