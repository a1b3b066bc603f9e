using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

/// <summary>What a person asks for in the name of an organisation: places in a session, or a service on dates that it wishes.</summary>
internal sealed class Booking
{
    public const int MostSeats = 20;
    public const int AttendeesLength = 1000;
    public const int MessageLength = 2000;
    public const int WishedDatesLength = 300;
    public const int ReasonLength = 500;

    public Id<Booking> Id { get; init; } = Id<Booking>.New();

    public required string ServiceSlug { get; init; }

    /// <summary>INSEE code of the region whose variant of the service is asked for.</summary>
    public string? Region { get; init; }

    /// <summary>The session whose places it takes; none for a request.</summary>
    public Id<Session>? SessionId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Id<Account> BookedBy { get; init; }

    public required DateTimeOffset BookedAt { get; init; }

    public required int Seats { get; init; }

    /// <summary>Who will come, one a line; the names may follow later.</summary>
    public string Attendees { get; set; } = "";

    /// <summary>For a request: what is hoped for, in the words of the person.</summary>
    public string Message { get; init; } = "";

    /// <summary>For a request: the dates wished.</summary>
    public string WishedDates { get; init; } = "";

    public BookingStatus Status { get; private set; }

    /// <summary>Until when its places are held without being confirmed.</summary>
    public DateTimeOffset? HeldUntil { get; private set; }

    /// <summary>The price, once it has been said; it does not change after the booking is confirmed.</summary>
    public Quotation? Quotation { get; private set; }

    public Id<Invoice>? InvoiceId { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>For a booking cancelled after its invoice: when the accountant wrote the credit note.</summary>
    public DateTimeOffset? CreditedAt { get; private set; }

    /// <summary>Part of the demonstration data, and shown as such.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Makes what was filled in a hold on places, at a price, until its time is over.</summary>
    public Booking Held(Quotation quotation, DateTimeOffset until)
    {
        (Status, Quotation, HeldUntil) = (BookingStatus.Quoted, quotation, until);
        return this;
    }

    /// <summary>Makes what was filled in a wait for places.</summary>
    public Booking Waiting()
    {
        Status = BookingStatus.WaitingList;
        return this;
    }

    /// <summary>Places are freed for whoever waits: held until then, at today's price.</summary>
    public Outcome Offer(Quotation quotation, DateTimeOffset until)
    {
        var outcome = MoveTo(BookingStatus.Quoted);
        if (!outcome.Refused)
        {
            (Quotation, HeldUntil) = (quotation, until);
        }

        return outcome;
    }

    /// <summary>The price has been said again, and differs from what was said before.</summary>
    public void Requote(Quotation quotation) => Quotation = Status is BookingStatus.Quoted
        ? quotation
        : throw new InvalidOperationException("Only a booking that waits to be confirmed has its price said again.");

    /// <summary>The person confirms the price, before the hold is over.</summary>
    public Outcome Confirm(DateTimeOffset now)
    {
        if (Status is BookingStatus.Quoted && HeldUntil < now)
        {
            return new Refusal("booking.hold-over", "Vos places n’étaient gardées que jusqu’au {0}. S’il en reste, réservez de nouveau.", ServiceDays.Moment(HeldUntil.Value));
        }

        return MoveTo(Quotation!.Total.IsZero ? BookingStatus.Confirmed : BookingStatus.AwaitingPayment);
    }

    public void Invoiced(Id<Invoice> invoice) => InvoiceId = invoice;

    /// <summary>The invoice is paid. Hearing it twice, or after a cancellation, changes nothing (R8).</summary>
    public bool Paid() => Status is BookingStatus.AwaitingPayment && !MoveTo(BookingStatus.Confirmed).Refused;

    public Outcome Cancel(string reason)
    {
        var outcome = MoveTo(BookingStatus.Cancelled);
        EndReason = outcome.Refused ? EndReason : reason;
        return outcome;
    }

    /// <summary>The credit note of the cancelled booking is written, once.</summary>
    public Outcome Credited(DateTimeOffset now)
    {
        if (Status is not BookingStatus.Cancelled || InvoiceId is null)
        {
            return new Refusal("booking.no-credit", "Seule une réservation annulée après sa facture appelle un avoir.");
        }

        if (CreditedAt is { } before)
        {
            return new Refusal("booking.credited", "L’avoir de cette réservation est déjà noté, le {0}.", ServiceDays.Moment(before));
        }

        CreditedAt = now;
        return Outcome.Done;
    }

    public Outcome Expire() => MoveTo(BookingStatus.Expired);

    public Outcome Finish() => MoveTo(BookingStatus.Done);

    private Outcome MoveTo(BookingStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return new Refusal("booking.status", "Cette réservation ne peut plus changer ainsi : relisez son état.");
        }

        Status = next;
        return Outcome.Done;
    }
}
