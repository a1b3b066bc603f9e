using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Editing.Versions;

/// <summary>The versions of the content that a person wrote, the pages they have open and the previews they made, in the export of their data.</summary>
internal sealed class MyVersionRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "content-edited";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel)
    {
        var written = await db.ContentVersions.AsNoTracking().Where(v => v.By == person).OrderBy(v => v.At)
            .Select(v => new { v.File, v.Number, Origin = v.Origin.ToString(), v.At }).ToListAsync(cancel);
        var open = await db.OpenDesks.AsNoTracking().Where(d => d.AccountId == person).OrderBy(d => d.Since)
            .Select(d => new { d.File, d.Since, d.SeenAt }).ToListAsync(cancel);
        var shown = await db.PreviewLinks.AsNoTracking().Where(l => l.By == person).OrderBy(l => l.MadeAt)
            .Select(l => new { l.File, l.MadeAt, l.ExpiresAt }).ToListAsync(cancel);
        return [.. written, .. open, .. shown];
    }
}
