using Pole.Platform.Search;

namespace Pole.Platform.Commands;

internal sealed class SearchRebuildCommand(SearchIndexer indexer) : ICommand
{
    public string Name => "search rebuild";

    public string Usage => "";

    public string Summary => "Reads everything that can be found and builds the search index, to see that it can.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        var progress = new Tell(step => console.Out.WriteLine($"{step.Source}: {step.Documents}"));
        var count = await indexer.RebuildAsync(progress, cancel);
        await console.Out.WriteLineAsync($"{count} documents can be found.");
        return CommandLine.Done;
    }

    /// <summary>Tells at once, on the same thread, so that the lines keep their order.</summary>
    private sealed class Tell(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}
