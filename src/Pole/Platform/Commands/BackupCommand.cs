using Pole.Platform.Backups;

namespace Pole.Platform.Commands;

internal sealed class BackupCommand(Backup backup) : ICommand
{
    private const string WithoutLostFiles = "--without-lost-files";

    public string Name => "backup";

    public string Usage => $"FILE [{WithoutLostFiles}]";

    public string Summary => "Writes the database and the stored files into one new file, while the site runs.";

    public Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel) => BackupWords.ActAsync(
        this,
        arguments,
        WithoutLostFiles,
        console,
        async (file, without) =>
        {
            await backup.MakeAsync(file, without, line => console.Out.WriteLine(line), cancel);
            await console.Out.WriteLineAsync($"{file} holds everything ({new FileInfo(file).Length:N0} bytes). Keep it where only you can read it.");
        });
}
