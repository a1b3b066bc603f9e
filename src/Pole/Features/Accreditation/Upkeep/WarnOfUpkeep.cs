using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>
/// Computes the upkeep of every accreditation each day, and writes 90, 30 and 7 days before a last day: for the actions of the year, for the
/// refresher, for the renewal. Each letter is written once, with the note of it in the same save.
/// </summary>
internal sealed class WarnOfUpkeep(PoleDb db, UpkeepBook book, AccreditationLetters letters) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var held = await book.HeldAsync(cancel);
        var states = await book.OfAsync(held, cancel);
        var followed = await FollowedAsync(cancel);
        foreach (var it in held)
        {
            var open = states.TryGetValue(it.Id, out var state) ? state.Open().ToList() : [];
            if (!followed.Contains((it.PersonId.Value, it.OrganisationId.Value, it.Scheme)))
            {
                open.Add((UpkeepDuty.Renewal, it.Last!.Value));
            }

            foreach (var (duty, until) in open)
            {
                await WarnAsync(it, duty, until, state, cancel);
            }
        }
    }

    /// <summary>Those for which a renewal is under way, or granted already.</summary>
    private async Task<HashSet<(Guid Person, Guid Organisation, string Scheme)>> FollowedAsync(CancellationToken cancel)
    {
        var today = book.Today;
        var next = await db.Accreditations.AsNoTracking()
            .Where(a => a.Status == AccreditationStatus.Submitted || a.Status == AccreditationStatus.UnderReview || a.Status == AccreditationStatus.MoreInformation
                || (a.Status == AccreditationStatus.Granted && a.First > today))
            .Select(a => new { a.PersonId, a.OrganisationId, a.Scheme }).ToListAsync(cancel);
        return [.. next.Select(a => (a.PersonId.Value, a.OrganisationId.Value, a.Scheme))];
    }

    private async Task WarnAsync(Accreditation it, UpkeepDuty duty, DateOnly until, UpkeepState? state, CancellationToken cancel)
    {
        if (UpkeepWarning.StepOn(book.Today, until) is not { } step
            || await db.AccreditationWarnings.AnyAsync(w => w.AccreditationId == it.Id && w.Duty == duty && w.Until == until && w.DaysBefore == step, cancel))
        {
            return;
        }

        db.AccreditationWarnings.Add(new() { AccreditationId = it.Id, Duty = duty, Until = until, DaysBefore = step });
        await letters.WarnAsync(it, duty, until, state, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
