using Pole.Platform.Backups;

namespace Pole.Platform.Commands;

internal sealed class RestoreCommand(Restore restore) : ICommand
{
    private const string Replace = "--replace";

    public string Name => "restore";

    public string Usage => $"FILE [{Replace}]";

    public string Summary => "Verifies a backup, then puts it in the place that the settings name; stop the site first.";

    public Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel) => BackupWords.ActAsync(
        this,
        arguments,
        Replace,
        console,
        async (file, replace) =>
        {
            await restore.RunAsync(file, replace, line => console.Out.WriteLine(line), cancel);
            await console.Out.WriteLineAsync("Restored. Run check to see that everything holds, then start the site.");
        });
}
