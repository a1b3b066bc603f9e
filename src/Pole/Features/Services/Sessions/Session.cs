using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Services.Sessions;

/// <summary>A dated occurrence of a service, with so many places.</summary>
internal sealed class Session
{
    public const int SlugLength = 80;
    public const int VenueLength = 200;
    public const int TownLength = 100;
    public const int ReasonLength = 500;
    public const int MostPlaces = 500;

    public Id<Session> Id { get; init; } = Id<Session>.New();

    /// <summary>The slug of its service in <c>content/services</c>.</summary>
    public required string ServiceSlug { get; set; }

    /// <summary>INSEE code of the region whose variant of the service it follows; none when it is held for anyone, anywhere.</summary>
    public string? Region { get; set; }

    public required DateOnly Day { get; set; }

    /// <summary>The last of its days; the same as the first for most.</summary>
    public required DateOnly LastDay { get; set; }

    public required TimeOnly StartsAt { get; set; }

    public required TimeOnly EndsAt { get; set; }

    public bool IsRemote { get; set; }

    public string Venue { get; set; } = "";

    public string Town { get; set; } = "";

    /// <summary>Who finds and hosts the companies, when it is not the Pôle (level 1).</summary>
    public Id<Organisation>? OrganiserId { get; set; }

    /// <summary>Who leads the session, when it is not the Pôle (level 2).</summary>
    public Id<Organisation>? DelivererId { get; set; }

    public required int Capacity { get; set; }

    /// <summary>The fewest places taken for which it is held.</summary>
    public int Minimum { get; set; }

    /// <summary>The last day on which one may book, or cancel without asking.</summary>
    public required DateOnly Deadline { get; set; }

    public SessionStatus Status { get; private set; } = SessionStatus.Planned;

    public string? CancellationReason { get; private set; }

    /// <summary>How often what calendars hold of it has changed.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset? RevisedAt { get; private set; }

    /// <summary>Part of the demonstration data, and shown as such.</summary>
    public bool IsDemo { get; init; }

    public Outcome Open() => MoveTo(SessionStatus.Open);

    /// <summary>Says that it will be held.</summary>
    public Outcome Confirm() => MoveTo(SessionStatus.Confirmed);

    public Outcome Close() => MoveTo(SessionStatus.Done);

    public Outcome Cancel(string reason)
    {
        var outcome = MoveTo(SessionStatus.Cancelled);
        CancellationReason = outcome.Refused ? CancellationReason : reason;
        return outcome;
    }

    /// <summary>Numbers a change of what calendars hold of it, so that they take the newer.</summary>
    public void Revise(DateTimeOffset now) => (Revision, RevisedAt) = (Revision + 1, now);

    /// <summary>Shows, while nothing else is decided, whether places are left.</summary>
    public void Count(int taken)
    {
        if (Status is SessionStatus.Open && taken >= Capacity)
        {
            MoveTo(SessionStatus.Full);
        }
        else if (Status is SessionStatus.Full && taken < Capacity)
        {
            MoveTo(SessionStatus.Open);
        }
    }

    /// <summary>Whether places may be taken or given up on this day; if not, why.</summary>
    public Outcome TakesBookingsOn(DateOnly today) => (Status.TakesBookings, today <= Deadline) switch
    {
        (false, _) => new Refusal("session.closed", "Cette session ne prend pas d’inscription."),
        (true, false) => new Refusal("session.deadline-passed", "Les inscriptions à cette session sont closes depuis le {0}.", ServiceDays.Long(Deadline)),
        (true, true) => Outcome.Done,
    };

    private Outcome MoveTo(SessionStatus next)
    {
        if (!Status.MayBecome(next))
        {
            return new Refusal("session.status", "Cette session ne peut plus changer ainsi : relisez son état.");
        }

        Status = next;
        return Outcome.Done;
    }
}
