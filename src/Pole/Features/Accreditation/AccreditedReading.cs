using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation;

/// <summary>A person reads what is kept for accredited people on the days that one of their accreditations holds.</summary>
internal sealed class AccreditedReading(PoleDb db, CurrentPerson person, TimeProvider clock) : IResourceAccess
{
    public async Task<bool> MayReadAsync(ResourceAudience audience, CancellationToken cancel)
    {
        if (audience is not ResourceAudience.Accredited || person.MaybeId is not { } me)
        {
            return false;
        }

        var today = Paris.Today(clock);
        var granted = await db.Accreditations.AsNoTracking()
            .Where(a => a.PersonId == me && a.First <= today && a.Last >= today)
            .ToListAsync(cancel);
        return granted.Exists(a => a.HoldsOn(today));
    }
}
