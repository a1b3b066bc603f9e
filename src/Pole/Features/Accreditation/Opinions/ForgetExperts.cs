using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Accreditation.Opinions;

/// <summary>Forgets the addresses of experts whose link has lapsed unused: no letter will be written to them any more.</summary>
internal sealed class ForgetExperts(PoleDb db, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var opinion in await db.AccreditationOpinions.Where(o => o.Email != "" && o.ExpiresAt <= now).ToListAsync(cancel))
        {
            (opinion.Email, opinion.TokenHash) = ("", null);
        }

        await db.SaveChangesAsync(cancel);
    }
}
