using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Organisations.Invitations;

/// <summary>That an organisation asks a person, of whom it knows the address alone, to join it in some roles.</summary>
internal sealed class Invitation
{
    /// <summary>How long it may wait for an answer.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public Id<Invitation> Id { get; init; } = Id<Invitation>.New();

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Email { get; init; }

    /// <summary>The address as accounts are found by.</summary>
    public required string EmailKey { get; init; }

    public required PersonRole Roles { get; set; }

    public Id<Account> InvitedBy { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>How many letters have left for it.</summary>
    public int Letters { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>The hash of the link in its last letter: the links before it open nothing.</summary>
    public string TokenHash { get; private set; } = "";

    public InvitationStatus Status { get; private set; } = InvitationStatus.Waiting;

    /// <summary>When it was answered or withdrawn.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    public InvitationStatus StatusAt(DateTimeOffset now) =>
        Status == InvitationStatus.Waiting && ExpiresAt <= now ? InvitationStatus.Expired : Status;

    /// <summary>Gives it a new link and a new term, and answers the token for the letter.</summary>
    public string Send(Id<Account> by, DateTimeOffset now)
    {
        var token = OneTimeToken.New();
        (InvitedBy, SentAt, ExpiresAt, TokenHash, Letters) = (by, now, now + Life, OneTimeToken.HashOf(token), Letters + 1);
        return token;
    }

    public Outcome Accept(DateTimeOffset now) => Settle(InvitationStatus.Accepted, now);

    public Outcome Decline(DateTimeOffset now) => Settle(InvitationStatus.Declined, now);

    public Outcome Withdraw(DateTimeOffset now) => Settle(InvitationStatus.Withdrawn, now);

    private Outcome Settle(InvitationStatus next, DateTimeOffset now)
    {
        if (!StatusAt(now).MayBecome(next))
        {
            return new Refusal("invitation.status", StatusAt(now).Sentence);
        }

        (Status, SettledAt) = (next, now);
        return Outcome.Done;
    }
}
