using Pole.Platform.Content;

namespace Pole.Platform.Commands;

internal sealed class ContentCheckCommand(ContentCheck check) : ICommand
{
    public string Name => "content check";

    public string Usage => "";

    public string Summary => "Prints every fault of the front matter and the links in content/, with file, line and column.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel) =>
        arguments.Count > 0 ? CommandLine.Misused
        : await check.RunAsync(console.Out) == 0 ? CommandLine.Done
        : CommandLine.Failed;
}
