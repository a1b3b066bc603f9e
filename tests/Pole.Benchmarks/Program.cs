using Pole.Benchmarks;

// dotnet run -c Release --project tests/Pole.Benchmarks -- pages
return args switch
{
    ["pages", .. var paths] => await PagesBenchmark.RunAsync(paths.Length > 0 ? paths : ["/", "/ressources/piicto-caban-tonkin"]),
    ["search", .. var documents] => SearchBenchmark.Run(documents),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [PATH…]");
    Console.Error.WriteLine("search [DOCUMENTS]");
    return 2;
}
