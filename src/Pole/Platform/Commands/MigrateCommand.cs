using Pole.Platform.Data;

namespace Pole.Platform.Commands;

internal sealed class MigrateCommand(DatabaseStart start) : ICommand
{
    public string Name => "migrate";

    public string Usage => "";

    public string Summary => "Brings the database to the shape of this version.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        var isNew = await start.MigrateAsync(cancel);
        await console.Out.WriteLineAsync(isNew ? "The database has been created." : "The database is up to date.");
        return CommandLine.Done;
    }
}
