using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Jobs;
using Pole.Platform.Journal;

namespace Pole.Features.Membership;

/// <summary>
/// Moves memberships by the calendar: their period ends, then the days of grace. Their owners are told where they stand,
/// unless the organisation has gone on with another membership.
/// </summary>
internal sealed class MoveMemberships(
    PoleDb db, MembershipLetters letters, Chronicle chronicle, IOptions<MembershipSettings> settings, TimeProvider clock) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        var ended = await db.Memberships
            .Where(m => m.Last < today)
            .Where(m => m.Status == MembershipStatus.Active || m.Status == MembershipStatus.InGrace || m.Status == MembershipStatus.AwaitingPayment)
            .OrderBy(m => m.Last)
            .Select(m => m.Id)
            .ToListAsync(cancel);
        foreach (var id in ended)
        {
            await MoveAsync(id, today, cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Each in a transaction of its own: a payment may be activating the same one now.</summary>
    private async Task MoveAsync(Id<Membership> id, DateOnly today, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var membership = await db.LockAsync(id, cancel);
        var before = membership?.Status;
        while (membership?.DueMove(today, settings.Value.GraceDays) is { } next)
        {
            if (membership.MoveByDate(today, settings.Value.GraceDays) is { Refused: true } refused)
            {
                throw new InvalidOperationException(refused.Refusal.Code);
            }

            chronicle.Record(membership.Id, next == MembershipStatus.InGrace ? MembershipMoves.InGrace : MembershipMoves.Lapsed);
        }

        if (membership is not null && membership.Status != before)
        {
            await TellAsync(membership, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task TellAsync(Membership membership, CancellationToken cancel)
    {
        var goesOn = await db.Memberships.AnyAsync(
            m => m.OrganisationId == membership.OrganisationId && m.Last > membership.Last
                && m.Status != MembershipStatus.Draft && m.Status != MembershipStatus.Refused && m.Status != MembershipStatus.Resigned,
            cancel);
        if (!goesOn)
        {
            var organisation = await db.Organisations.Where(o => o.Id == membership.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
            await letters.PostAsync(membership.Status is MembershipStatus.InGrace ? "membership-in-grace" : "membership-lapsed", membership, organisation, cancel);
        }
    }
}
