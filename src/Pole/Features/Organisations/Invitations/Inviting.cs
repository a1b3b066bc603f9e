using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Organisations.Invitations;

/// <summary>
/// What the owners of an organisation do about its invitations, which the page has found before. The journal says roles and never an address: what is known of people who have not joined is forgotten with the invitation.
/// </summary>
internal sealed class Inviting(
    PoleDb db, ILookupNormalizer keys, InvitationLetters letters, Chronicle chronicle, CurrentPerson person, TimeProvider clock)
{
    /// <summary>So that nobody's mailbox can be flooded from here, by however many organisations.</summary>
    public const int MostToOneAddressADay = 5;
    public const int MostOfOneOrganisationADay = 50;

    private const string Field = "Input.Email";

    /// <summary>Those who have not joined: no answer yet, too late, or declined.</summary>
    public async Task<IReadOnlyList<SentInvitation>> ListAsync(Id<Organisation> organisation, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var sent = await db.Invitations.AsNoTracking()
            .Where(i => i.OrganisationId == organisation && (i.Status == InvitationStatus.Waiting || i.Status == InvitationStatus.Declined))
            .OrderBy(i => i.Email).ToListAsync(cancel);
        return [.. sent.Select(i => new SentInvitation(i.Id, i.Email, i.Roles, i.SentAt, i.StatusAt(now)))];
    }

    public Task<Outcome> InviteAsync(Organisation organisation, string email, PersonRole roles, CancellationToken cancel) =>
        db.InTurnAsync(organisation.Id, cancel, async () =>
        {
            var key = keys.NormalizeEmail(email);
            if (await db.OrganisationPeople.AnyAsync(p => p.OrganisationId == organisation.Id && db.Users.Any(a => a.Id == p.AccountId && a.NormalizedEmail == key), cancel))
            {
                return new Refusal("invitation.member", "Cette personne fait déjà partie de l’organisme : ses rôles se changent sur sa fiche.") { Field = Field };
            }

            var invitation = await db.Invitations.FirstOrDefaultAsync(i => i.OrganisationId == organisation.Id && i.EmailKey == key && i.Status == InvitationStatus.Waiting, cancel);
            if (invitation?.StatusAt(clock.GetUtcNow()) == InvitationStatus.Waiting)
            {
                return new Refusal("invitation.waiting", "Cette personne est déjà invitée et n’a pas encore répondu : envoyez-lui à nouveau le courrier depuis la liste.") { Field = Field };
            }

            invitation ??= db.Invitations.Add(new Invitation { OrganisationId = organisation.Id, Email = email, EmailKey = key, Roles = roles }).Entity;
            invitation.Roles = roles;
            return await SendAsync(invitation, organisation.Name, "organisation.person-invited", cancel);
        });

    /// <summary>Writes again, with a new link; the links before it stop working.</summary>
    public Task<Outcome> SendAgainAsync(Organisation organisation, Id<Invitation> id, CancellationToken cancel) =>
        db.InTurnAsync(organisation.Id, cancel, async () =>
        {
            var invitation = (await db.LockAsync(id, cancel))!;
            return invitation.Status == InvitationStatus.Waiting
                ? await SendAsync(invitation, organisation.Name, "organisation.invitation-sent-again", cancel)
                : new Refusal("invitation.status", invitation.Status.Sentence);
        });

    public Task<Outcome> WithdrawAsync(Organisation organisation, Id<Invitation> id, CancellationToken cancel) =>
        db.InTurnAsync(organisation.Id, cancel, async () =>
        {
            var invitation = (await db.LockAsync(id, cancel))!;
            chronicle.Record(organisation.Id, "organisation.invitation-withdrawn", Team.Words(invitation.Roles));
            return invitation.Withdraw(clock.GetUtcNow());
        });

    private async Task<Outcome> SendAsync(Invitation invitation, string organisation, string what, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var aDayAgo = now.AddDays(-1);
        var recent = db.Invitations.Where(i => i.SentAt > aDayAgo);
        if (await recent.Where(i => i.EmailKey == invitation.EmailKey).SumAsync(i => i.Letters, cancel) >= MostToOneAddressADay
            || await recent.Where(i => i.OrganisationId == invitation.OrganisationId).SumAsync(i => i.Letters, cancel) >= MostOfOneOrganisationADay)
        {
            return new Refusal("invitation.too-many", "Trop d’invitations sont parties aujourd’hui pour cette adresse ou cet organisme. Reprenez demain.") { Field = Field };
        }

        var token = invitation.Send(person.Id, now);
        await letters.PostInvitationAsync(invitation, organisation, token, cancel);
        chronicle.Record(invitation.OrganisationId, what, Team.Words(invitation.Roles));
        return Outcome.Done;
    }
}

/// <summary>An invitation as owners see it in a list.</summary>
internal sealed record SentInvitation(Id<Invitation> Id, string Email, PersonRole Roles, DateTimeOffset SentAt, InvitationStatus Status);
