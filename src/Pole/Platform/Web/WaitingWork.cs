namespace Pole.Platform.Web;

/// <summary>What waits for the team in one room of the site: a line of the admin home.</summary>
internal sealed record WaitingTile(string Label, int Count, string Path, DateTimeOffset? Oldest = null);

/// <summary>A feature that has work waiting for people says so to the admin home.</summary>
internal interface IWaitingWork
{
    /// <summary>Who does this work; nobody else is told of it, and it is counted for nobody else.</summary>
    string Policy { get; }

    Task<WaitingTile> CountAsync(CancellationToken cancel);
}
