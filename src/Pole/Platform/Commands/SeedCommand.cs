using Pole.Platform.Data;
using Pole.Platform.Demo;

namespace Pole.Platform.Commands;

internal sealed class SeedCommand(DatabaseStart start, DemoTeller teller) : ICommand
{
    public string Name => "seed";

    public string Usage => "--demo";

    public string Summary => "Loads the demonstration data into an empty database.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        if (arguments is not ["--demo"])
        {
            await console.Error.WriteLineAsync("Say seed --demo.");
            return CommandLine.Misused;
        }

        await start.MigrateAsync(cancel);
        if (!await teller.TellAsync(cancel))
        {
            await console.Error.WriteLineAsync("The database already has accounts: nothing was loaded.");
            return CommandLine.Failed;
        }

        await console.Out.WriteLineAsync($"The demonstration data is loaded; every account has the password {DemoTeller.Password}");
        return CommandLine.Done;
    }
}
