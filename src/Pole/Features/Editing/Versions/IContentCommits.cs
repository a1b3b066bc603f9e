namespace Pole.Features.Editing.Versions;

/// <summary>Who a change of the content is by, as a repository names them.</summary>
internal sealed record Committer(string Name, string Email);

/// <summary>What came of handing a change on to the repository that <c>content/</c> is, where it is one.</summary>
internal enum CommitOutcome
{
    /// <summary>The folder is no repository.</summary>
    NoRepository,
    Committed,
    Failed,
}

/// <summary>The version control outside: it is told of each change, with the editor as its author.</summary>
internal interface IContentCommits
{
    Task<CommitOutcome> CommitAsync(IReadOnlyList<string> files, string message, Committer by, CancellationToken cancel);
}
