using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Toolkits.Downloads;

/// <summary>The downloads of a person, in the export of their data.</summary>
internal sealed class MyDownloadRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "toolkit-downloads";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await db.ToolkitDownloads.AsNoTracking()
        .Where(d => d.AccountId == person)
        .OrderBy(d => d.At)
        .Select(d => (object)new { d.Toolkit, d.Version, d.File, d.Purpose, d.Licence, d.At, d.Mark })
        .ToListAsync(cancel);
}
