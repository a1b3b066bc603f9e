namespace Pole.Platform.Commands;

/// <summary>Something that the program does from the command line instead of serving: <c>content check</c>.</summary>
internal interface ICommand
{
    /// <summary>The words that call it.</summary>
    string Name { get; }

    /// <summary>What follows the name, and one sentence of what it does.</summary>
    string Usage { get; }

    string Summary { get; }

    /// <summary>Answers the exit code: 0 done, 1 failed, 2 misused.</summary>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console, CancellationToken cancel);
}

/// <summary>Where a command speaks.</summary>
internal sealed record CommandConsole(TextWriter Out, TextWriter Error);
