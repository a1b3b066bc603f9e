namespace Pole.Platform.Commands;

/// <summary>Finds the command that the arguments name, and runs it.</summary>
internal sealed class CommandLine(IEnumerable<ICommand> commands)
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    /// <summary>Whether the arguments ask for a command: their first word is not an option such as <c>--Urls=…</c>.</summary>
    public static bool IsAsked(string[] arguments) =>
        arguments is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h");

    public async Task<int> RunAsync(string[] arguments, CommandConsole console, CancellationToken cancel)
    {
        var words = string.Join(' ', arguments.TakeWhile(a => !a.StartsWith('-')));
        var command = commands
            .Where(c => words == c.Name || words.StartsWith(c.Name + " ", StringComparison.Ordinal))
            .MaxBy(c => c.Name.Length);
        if (command is null)
        {
            await ListAsync(words.Length == 0 ? console.Out : console.Error);
            return words.Length == 0 ? Done : Misused;
        }

        var rest = arguments.Skip(command.Name.Split(' ').Length).ToArray();
        if (rest.Contains("--help") || rest.Contains("-h"))
        {
            await console.Out.WriteLineAsync($"{command.Name} {command.Usage}\n  {command.Summary}");
            return Done;
        }

        return await command.RunAsync(rest, console, cancel);
    }

    private async Task ListAsync(TextWriter output)
    {
        await output.WriteLineAsync("Commands (each with --help):");
        foreach (var command in commands.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            await output.WriteLineAsync($"  {command.Name,-16} {command.Summary}");
        }
    }
}
