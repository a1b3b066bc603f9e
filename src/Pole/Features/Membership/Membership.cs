using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership;

/// <summary>One organisation's membership of the association for one period, and the dues that it asks for.</summary>
#pragma warning disable MA0049 // The feature and the thing have the same name in the domain, and the folder gives the namespace.
internal sealed class Membership
#pragma warning restore MA0049
{
    public const int ReasonLength = 1000;
    public const int WishLength = 1000;

    public Id<Membership> Id { get; init; } = Id<Membership>.New();

    public required Id<Organisation> OrganisationId { get; init; }

    public required MemberKind Kind { get; init; }

    public required SizeClass Size { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public required Money Dues { get; init; }

    /// <summary>The months that the dues were counted for; twelve is the whole tariff.</summary>
    public required int Months { get; init; }

    /// <summary>Who asked.</summary>
    public required Id<Account> AppliedBy { get; init; }

    /// <summary>What the organisation expects of the association, in its words.</summary>
    public string? Wish { get; init; }

    public MembershipStatus Status { get; private set; } = MembershipStatus.Draft;

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? RefusalReason { get; private set; }

    public Id<Invoice>? InvoiceId { get; private set; }

    /// <summary>The day on which the dues were wholly paid: from then on, and for all its period, the membership has its benefits.</summary>
    public DateOnly? PaidOn { get; private set; }

    public DateOnly? ResignedOn { get; private set; }

    public Period Period => new(First, Last);

    /// <summary>The days that no other membership may take (R2); none when it came to nothing.</summary>
    public Period? Held => Status switch
    {
        MembershipStatus.Refused => null,
        MembershipStatus.Resigned => PaidOn is null || ResignedOn is not { } day || day < First ? null : new(First, day < Last ? day : Last),
        MembershipStatus.Draft or MembershipStatus.Submitted or MembershipStatus.Approved or MembershipStatus.AwaitingPayment
            or MembershipStatus.Active or MembershipStatus.InGrace or MembershipStatus.Lapsed => Period,
    };

    /// <summary>Whether what is delivered on this day has the benefits (R1).</summary>
    public bool BenefitsOn(DateOnly day) => PaidOn is not null && Held is { } held && held.Holds(day);

    public Outcome Submit(DateTimeOffset now)
    {
        var outcome = MoveTo(MembershipStatus.Submitted);
        SubmittedAt = outcome.Refused ? SubmittedAt : now;
        return outcome;
    }

    public Outcome Approve() => MoveTo(MembershipStatus.Approved);

    public Outcome Refuse(string reason)
    {
        var outcome = MoveTo(MembershipStatus.Refused);
        RefusalReason = outcome.Refused ? RefusalReason : reason;
        return outcome;
    }

    /// <summary>The invoice of the dues has left.</summary>
    public Outcome Invoiced(Id<Invoice> invoice)
    {
        var outcome = MoveTo(MembershipStatus.AwaitingPayment);
        InvoiceId = outcome.Refused ? InvoiceId : invoice;
        return outcome;
    }

    /// <summary>
    /// The dues are paid. A membership that waited becomes active; one that lapsed meanwhile keeps its state, and the
    /// days of its period have their benefits all the same. Hearing it twice changes nothing (R8).
    /// </summary>
    public Outcome Paid(DateOnly day)
    {
        if (PaidOn is not null)
        {
            return Outcome.Done;
        }

        PaidOn = day;
        return Status is MembershipStatus.AwaitingPayment ? MoveTo(MembershipStatus.Active) : Outcome.Done;
    }

    public Outcome Resign(DateOnly day)
    {
        var outcome = MoveTo(MembershipStatus.Resigned);
        ResignedOn = outcome.Refused ? ResignedOn : day;
        return outcome;
    }

    /// <summary>Where the calendar alone leads, with the days of grace after the period; nothing when it stays.</summary>
    public MembershipStatus? DueMove(DateOnly today, int graceDays) =>
        Status is MembershipStatus.Active && today > Last ? MembershipStatus.InGrace
        : Status is MembershipStatus.InGrace or MembershipStatus.AwaitingPayment && today > Last.AddDays(graceDays) ? MembershipStatus.Lapsed
        : null;

    /// <summary>Moves by the calendar.</summary>
    public Outcome MoveByDate(DateOnly today, int graceDays) =>
        DueMove(today, graceDays) is { } next ? MoveTo(next) : Outcome.Done;

    private Outcome MoveTo(MembershipStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return new Refusal("membership.status", "Cette adhésion ne peut pas changer ainsi : elle est « {0} ».", Status.Label);
        }

        Status = next;
        return Outcome.Done;
    }
}
