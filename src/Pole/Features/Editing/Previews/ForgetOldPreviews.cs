using Microsoft.EntityFrameworkCore;
using Pole.Features.Editing.Desks;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Editing.Previews;

/// <summary>Removes previews that show nothing any more, and the notes of who had which page open.</summary>
internal sealed class ForgetOldPreviews(PoleDb db, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var left = now - OpenDesk.Lasts;
        await db.PreviewLinks.Where(link => link.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
        await db.OpenDesks.Where(desk => desk.SeenAt <= left).ExecuteDeleteAsync(cancel);
    }
}
