namespace Pole.Platform.Web;

/// <summary>What waits for the team in one room of the site: a line of the admin home.</summary>
internal sealed record WaitingTile(string Label, int Count, string Path, string Policy, DateTimeOffset? Oldest = null);

/// <summary>A feature that has work waiting for people says so to the admin home.</summary>
internal interface IWaitingWork
{
    Task<WaitingTile> CountAsync(CancellationToken cancel);
}
