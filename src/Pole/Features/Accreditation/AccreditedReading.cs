using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>A person reads what is kept for accredited people on the days that one of their accreditations holds.</summary>
internal sealed class AccreditedReading(PoleDb db, TimeProvider clock) : IResourceAccess
{
    public async Task<bool> MayReadAsync(Id<Account> reader, ResourceAudience audience, CancellationToken cancel)
    {
        if (audience is not ResourceAudience.Accredited)
        {
            return false;
        }

        var today = Paris.Today(clock);
        var granted = await db.Accreditations.AsNoTracking()
            .Where(a => a.PersonId == reader && a.First <= today && a.Last >= today)
            .ToListAsync(cancel);
        return granted.Exists(a => a.HoldsOn(today));
    }
}
