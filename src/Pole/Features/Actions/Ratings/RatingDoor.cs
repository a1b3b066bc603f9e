using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Ratings;

/// <summary>What a participant is shown of the action behind a link, and whether it still takes marks.</summary>
internal sealed record RatedAction(Id<Action> Id, string Title, bool IsOpen);

/// <summary>
/// Says which action the participants of a link rate: from its first day until fourteen days after its last, and no more
/// often than people took part.
/// </summary>
internal sealed class RatingDoor(PoleDb db, TimeProvider clock)
{
    public async Task<RatedAction?> FindAsync(string key, CancellationToken cancel)
    {
        var found = await db.Actions.AsNoTracking().Where(a => a.RatingKey == key)
            .Select(a => new { a.Id, a.Title, a.FirstDay, a.LastDay, a.CreatedAt, a.Participants, Taken = db.ActionRatings.Count(r => r.ActionId == a.Id) })
            .FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var today = Paris.Today(clock);
        var last = found.LastDay ?? Paris.DayOf(found.CreatedAt);
        var isOpen = (found.FirstDay ?? today) <= today && today <= last.AddDays(ActionRating.OpenDays) && found.Taken < (found.Participants ?? ActionRating.MostUnknown);
        return new(found.Id, found.Title, isOpen);
    }
}
