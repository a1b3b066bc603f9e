using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Upkeep;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>
/// Approved actions keep accreditations alive. The quality of one, out of 100, is the mean of two things that are known of it: how it was
/// reported (a quarter less for each return) and, where participants gave marks, their mean mark.
/// </summary>
internal sealed class ActionsForUpkeep(PoleDb db) : IUpkeepDeeds
{
    private const int LessForEachReturn = 25;

    public async Task<IReadOnlyList<UpkeepDeed>> DoneAsync(IReadOnlyCollection<Id<Account>> people, DateOnly since, CancellationToken cancel)
    {
        var done = await db.Actions.AsNoTracking()
            .Where(a => a.Status == ActionStatus.Approved && people.Contains(a.AuthorId) && a.LastDay >= since && a.Type != null)
            .Select(a => new { a.AuthorId, a.OrganisationId, a.Type, a.LastDay, a.Version, a.MarkHundredths })
            .ToListAsync(cancel);
        return [.. done.Select(a => new UpkeepDeed(a.AuthorId, a.OrganisationId, a.Type!.Value.Code, a.LastDay!.Value, QualityOf(a.Version, a.MarkHundredths)))];
    }

    internal static int QualityOf(int version, int? markHundredths)
    {
        var reported = Math.Max(0, 100 - (LessForEachReturn * (version - 1)));
        return markHundredths is { } mark ? (reported + (mark * 100 / Action.BestMark)) / 2 : reported;
    }
}
