using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Platform.Commands;

internal sealed class CheckCommand(PoleDb db, IEnumerable<IInvariant> invariants) : ICommand
{
    private const int MostLines = 50;

    public string Name => "check";

    public string Usage => "";

    public string Summary => "Verifies, reading only, that everything stored holds together; lists what is broken. The site may run meanwhile.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel)
    {
        if (arguments.Count > 0)
        {
            await console.Error.WriteLineAsync("Say check, and nothing after it.");
            return CommandLine.Misused;
        }

        if (!await db.IsOfThisVersionAsync(cancel))
        {
            await console.Error.WriteLineAsync("There is no database of this version: start the site, or run migrate, first.");
            return CommandLine.Failed;
        }

        await using var moment = await db.BeginSnapshotAsync(cancel);
        var broken = 0;
        foreach (var invariant in invariants)
        {
            broken += await AskAsync(invariant, console, cancel);
        }

        await console.Out.WriteLineAsync(broken == 0 ? "Everything holds." : $"{broken} broken.");
        return broken == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static async Task<int> AskAsync(IInvariant invariant, CommandConsole console, CancellationToken cancel)
    {
        var found = new List<string>();
        try
        {
            await foreach (var line in invariant.BrokenAsync(cancel))
            {
                found.Add(line);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Data that cannot even be read breaks the rule, and the others are still to be asked.
            found.Add($"cannot be judged: {(fault.InnerException ?? fault).Message}");
        }

        await console.Out.WriteLineAsync($"{(found.Count == 0 ? "ok    " : "BROKEN")}  {invariant.Rule}");
        foreach (var line in found.Take(MostLines))
        {
            await console.Out.WriteLineAsync($"          {line}");
        }

        if (found.Count > MostLines)
        {
            await console.Out.WriteLineAsync($"          and {found.Count - MostLines} more");
        }

        return found.Count;
    }
}
