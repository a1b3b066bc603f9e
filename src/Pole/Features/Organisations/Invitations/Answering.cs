using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Organisations.Invitations;

/// <summary>What a person answers to an invitation. The page has found it for that person before.</summary>
internal sealed class Answering(PoleDb db, InvitationLetters letters, Chronicle chronicle, CurrentPerson person, TimeProvider clock)
{
    public Task<Outcome> AcceptAsync(Invitation invitation, CancellationToken cancel) => AnswerAsync(invitation, cancel, async () =>
    {
        var (me, now) = (person.Id, clock.GetUtcNow());
        if (invitation.Accept(now) is { Refused: true } refused)
        {
            return refused;
        }

        // Whoever has joined another way in the meantime keeps those roles and gains these.
        if (await db.OrganisationPeople.FirstOrDefaultAsync(p => p.OrganisationId == invitation.OrganisationId && p.AccountId == me, cancel) is { } joined)
        {
            joined.Roles |= invitation.Roles;
        }
        else
        {
            db.OrganisationPeople.Add(new OrganisationPerson { OrganisationId = invitation.OrganisationId, AccountId = me, Roles = invitation.Roles, Since = now });
        }

        chronicle.Record(invitation.OrganisationId, "organisation.person-joined", $"{person.Name} : {Team.Words(invitation.Roles)}");
        await letters.PostAnswerAsync(invitation, "invitation-accepted", cancel);
        return Outcome.Done;
    });

    /// <summary>Whoever holds the letter may decline, with an account or without.</summary>
    public Task<Outcome> DeclineAsync(Invitation invitation, CancellationToken cancel) => AnswerAsync(invitation, cancel, async () =>
    {
        if (invitation.Decline(clock.GetUtcNow()) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(invitation.OrganisationId, "organisation.invitation-declined", Team.Words(invitation.Roles));
        await letters.PostAnswerAsync(invitation, "invitation-declined", cancel);
        return Outcome.Done;
    });

    private Task<Outcome> AnswerAsync(Invitation invitation, CancellationToken cancel, Func<Task<Outcome>> answer) =>
        db.InTurnAsync(invitation.OrganisationId, cancel, async () =>
        {
            await db.LockAsync(invitation.Id, cancel);
            return await answer();
        });
}
