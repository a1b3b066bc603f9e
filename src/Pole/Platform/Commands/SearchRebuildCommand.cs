using System.Diagnostics;
using Pole.Platform.Search;

namespace Pole.Platform.Commands;

internal sealed class SearchRebuildCommand(SearchIndexer indexer, ISearchIndex index) : ICommand
{
    public string Name => "search rebuild";

    public string Usage => "";

    public string Summary => "Reads everything that can be found, builds the search index anew and keeps it for the next start.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        var progress = new Tell(step => console.Out.WriteLine($"{step.Source}: {step.Documents}"));
        var start = Stopwatch.GetTimestamp();
        var rebuilt = await indexer.RebuildAsync(progress, cancel);
        if (rebuilt.Unread.Count > 0)
        {
            await console.Error.WriteLineAsync($"Not read: {string.Join(", ", rebuilt.Unread)}. The index that was kept stays as it was.");
            return CommandLine.Failed;
        }

        index.Keep();
        await console.Out.WriteLineAsync(
            $"{rebuilt.Documents} documents can be found. The index is kept for the next start ({Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s).");
        return CommandLine.Done;
    }

    /// <summary>Tells at once, on the same thread, so that the lines keep their order.</summary>
    private sealed class Tell(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}
