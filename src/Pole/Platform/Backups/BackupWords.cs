using System.Data.Common;
using Pole.Platform.Commands;

namespace Pole.Platform.Backups;

/// <summary>What the two commands read from the command line, and how they say that they could not.</summary>
internal static class BackupWords
{
    public static async Task<int> ActAsync(
        ICommand command, IReadOnlyList<string> arguments, string option, CommandConsole console, Func<string, bool, Task> act)
    {
        var files = arguments.Where(a => !a.StartsWith('-')).ToList();
        if (files is not [var file] || arguments.Any(a => a.StartsWith('-') && a != option))
        {
            await console.Error.WriteLineAsync($"Say {command.Name} {command.Usage}");
            return CommandLine.Misused;
        }

        try
        {
            await act(file, arguments.Contains(option));
            return CommandLine.Done;
        }
        catch (Exception fault) when (fault is BackupException or IOException or UnauthorizedAccessException or DbException)
        {
            await console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Failed;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("Interrupted; nothing was changed.");
            return CommandLine.Failed;
        }
    }
}
