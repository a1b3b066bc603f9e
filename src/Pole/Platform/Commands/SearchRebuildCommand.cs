using System.Globalization;
using Pole.Platform.Search;

namespace Pole.Platform.Commands;

internal sealed class SearchRebuildCommand(SearchIndexer indexer, ISearchIndex index, TimeProvider clock) : ICommand
{
    public string Name => "search rebuild";

    public string Usage => "";

    public string Summary => "Reads everything that can be found, builds the search index anew and keeps it for the next start.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        var start = clock.GetUtcNow();
        var rebuilt = await indexer.RebuildAsync(new RebuildProgress(console.Out, clock), cancel);
        if (rebuilt.Unread.Count > 0)
        {
            await console.Error.WriteLineAsync($"Not read: {string.Join(", ", rebuilt.Unread)}. The index that was kept stays as it was.");
            return CommandLine.Failed;
        }

        index.Keep();
        await console.Out.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"{rebuilt.Documents:N0} documents can be found. The index is kept for the next start ({(clock.GetUtcNow() - start).TotalSeconds:N1} s)."));
        return CommandLine.Done;
    }
}
