using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Membership.Applying;

/// <summary>Takes an organisation's application for membership.</summary>
internal sealed class Applications(
    PoleDb db, MembershipOffers offers, MembershipLetters letters, Chronicle chronicle, CurrentPerson person, TimeProvider clock)
{
    /// <summary>
    /// Submits the application for the period that begins on this day. The organisation is locked first: of two
    /// applications sent at once, the second finds the first one's period held (R2).
    /// </summary>
    public async Task<Outcome> SubmitAsync(Id<Organisation> organisationId, DateOnly first, string? wish, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var organisation = await db.LockAsync(organisationId, cancel)
            ?? throw new InvalidOperationException("The page has found the organisation before.");
        var offer = (await offers.ListAsync(organisation, cancel)).FirstOrDefault(o => o.Period.First == first);
        if (offer is null)
        {
            return new Refusal(
                "membership.period-taken",
                "Cette période n’est pas ouverte à l’adhésion : une demande ou une adhésion la couvre déjà, ou elle est trop lointaine.")
            {
                Field = "Input.First",
            };
        }

        var membership = new Membership
        {
            OrganisationId = organisationId,
            Kind = offer.Kind,
            Size = offer.Size,
            First = offer.Period.First,
            Last = offer.Period.Last,
            Dues = offer.Dues,
            Months = offer.Months,
            AppliedBy = person.Id,
            Wish = wish,
        };
        if (membership.Submit(clock.GetUtcNow()) is { Refused: true } outcome)
        {
            return outcome;
        }

        db.Memberships.Add(membership);
        chronicle.Record(membership.Id, MembershipMoves.Submitted);
        await letters.PostAsync("membership-submitted", membership, organisation.Name, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Done;
    }
}
