using Pole.Features.Services.Catalogue;
using Pole.Kernel;

namespace Pole.Features.Services.Sessions;

/// <summary>A session as lists show it, in the language of the request.</summary>
internal sealed record SessionCard
{
    public required Id<Session> Id { get; init; }

    public required string ServiceSlug { get; init; }

    public required string Title { get; init; }

    public required ServiceKind? Kind { get; init; }

    public required DateOnly Day { get; init; }

    public required DateOnly LastDay { get; init; }

    public required TimeOnly StartsAt { get; init; }

    public required TimeOnly EndsAt { get; init; }

    /// <summary>The town, or that it is held at a distance.</summary>
    public required string Place { get; init; }

    public required bool IsRemote { get; init; }

    public required string Venue { get; init; }

    public required string? Region { get; init; }

    public required int Capacity { get; init; }

    public required int Taken { get; init; }

    public required DateOnly Deadline { get; init; }

    public required SessionStatus Status { get; init; }

    public required bool IsDemo { get; init; }

    /// <summary>The number of its last change in calendars, and when that was.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset? RevisedAt { get; init; }

    public int Free => Math.Max(Capacity - Taken, 0);

    public bool IsBookable(DateOnly today) => Status.TakesBookings && today <= Deadline;
}
