using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Web;

/// <summary>What waits for the team in one room of the site: a line of the admin home.</summary>
internal sealed record WaitingTile(string Label, int Count, string Path, DateTimeOffset? Oldest = null)
{
    /// <summary>How many wait, and how long the first has: one question to the database.</summary>
    /// <param name="label">What waits.</param>
    /// <param name="path">Where it is done.</param>
    /// <param name="since">Since when each has been waiting.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<WaitingTile> OfAsync(string label, string path, IQueryable<DateTimeOffset?> since, CancellationToken cancel)
    {
        var all = await since.GroupBy(_ => 1).Select(group => new { Count = group.Count(), Oldest = group.Min() }).SingleOrDefaultAsync(cancel);
        return new(label, all?.Count ?? 0, path, all?.Oldest);
    }
}

/// <summary>A feature that has work waiting for people says so to the admin home.</summary>
internal interface IWaitingWork
{
    /// <summary>Who does this work; nobody else is told of it, and it is counted for nobody else.</summary>
    string Policy { get; }

    Task<WaitingTile> CountAsync(CancellationToken cancel);
}
