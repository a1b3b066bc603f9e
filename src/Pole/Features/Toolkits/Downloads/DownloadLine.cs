using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>A line of the download register for display.</summary>
internal sealed record DownloadLine(
    Id<ToolkitDownload> Id, string Toolkit, string Version, string File, string Person, string Organisation, DateTimeOffset At, string Purpose, string Mark, int Again);

internal static class DownloadLines
{
    /// <summary>Lines of the register, newest first.</summary>
    public static async Task<IReadOnlyList<DownloadLine>> ReadAsync(
        this IQueryable<ToolkitDownload> downloads, PoleDb db, int skip, int take, CancellationToken cancel) => await (
        from line in downloads.AsNoTracking()
        join organisation in db.Organisations on line.OrganisationId equals organisation.Id
        join account in db.Users on line.AccountId equals account.Id
        orderby line.At descending, line.Id descending
        select new DownloadLine(line.Id, line.Toolkit, line.Version, line.File, account.Name, organisation.Name, line.At, line.Purpose, line.Mark, line.Again))
        .Skip(skip)
        .Take(take)
        .ToListAsync(cancel);
}
