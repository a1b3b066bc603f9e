using System.ComponentModel;
using System.Diagnostics;
using Pole.Platform.Content;

namespace Pole.Features.Editing.Versions;

/// <summary>
/// Commits to the git repository that <c>content/</c> itself is. A repository around it is left alone: it holds more than the
/// content, and whoever keeps it decides what goes in.
/// </summary>
internal sealed partial class GitCommits(ContentStore content, ILogger<GitCommits> logger) : IContentCommits
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Nothing that the repository brings along is run, and nobody is asked anything.</summary>
    private static readonly string[] Quietly = ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false"];

    public async Task<CommitOutcome> CommitAsync(IReadOnlyList<string> files, string message, Committer by, CancellationToken cancel)
    {
        if (!Path.Exists(Path.Combine(content.Root, ".git")))
        {
            return CommitOutcome.NoRepository;
        }

        try
        {
            await RunAsync(["add", "--all", "--", .. files], by, cancel);
            await RunAsync(["commit", "--quiet", "--message", message, "--only", "--", .. files], by, cancel);
            return CommitOutcome.Committed;
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or OperationCanceledException or IOException)
        {
            LogFailure(logger, string.Join(", ", files), fault.Message);
            return CommitOutcome.Failed;
        }
    }

    private async Task RunAsync(string[] arguments, Committer by, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("git", [.. Quietly, .. arguments])
        {
            WorkingDirectory = content.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = by.Name;
            start.Environment[$"GIT_{role}_EMAIL"] = by.Email;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var git = Process.Start(start)!;
        try
        {
            var said = await Task.WhenAll(git.StandardError.ReadToEndAsync(limit.Token), git.StandardOutput.ReadToEndAsync(limit.Token));
            await git.WaitForExitAsync(limit.Token);
            if (git.ExitCode != 0)
            {
                throw new InvalidOperationException($"git {arguments[0]}: {string.Join(' ', said).Trim()}");
            }
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Editing: {Files} was saved, and git did not take it: {Reason}")]
    private static partial void LogFailure(ILogger logger, string files, string reason);
}
