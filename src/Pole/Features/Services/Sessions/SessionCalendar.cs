using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Services.Sessions;

/// <summary>Lists sessions with the places that are left of each.</summary>
internal sealed class SessionCalendar(PoleDb db, ServiceCatalogue catalogue, Texts texts, TimeProvider clock)
{
    private const int MonthsTold = 3;

    /// <summary>The sessions still to come, the nearest first; those of one service where one is named.</summary>
    public Task<IReadOnlyList<SessionCard>> NextAsync(int most, CancellationToken cancel, string? service = null)
    {
        var today = Paris.Today(clock);
        return ReadAsync(
            db.Sessions.Where(s => SessionStatuses.Coming.Contains(s.Status) && s.Day >= today && (service == null || s.ServiceSlug == service))
                .OrderBy(s => s.Day).ThenBy(s => s.StartsAt).Take(most),
            cancel);
    }

    /// <summary>What the agenda shows: the sessions that are not over, also those that are full or cancelled.</summary>
    public Task<IReadOnlyList<SessionCard>> AgendaAsync(int most, CancellationToken cancel)
    {
        var today = Paris.Today(clock);
        return ReadAsync(
            db.Sessions.Where(s => s.LastDay >= today && SessionStatuses.Public.Contains(s.Status)).OrderBy(s => s.Day).ThenBy(s => s.StartsAt).Take(most),
            cancel);
    }

    /// <summary>What calendars are told: the sessions to come and those of the last months, since a calendar forgets what is no longer told.</summary>
    public Task<IReadOnlyList<SessionCard>> ToldAsync(CancellationToken cancel)
    {
        var first = Paris.Today(clock).AddMonths(-MonthsTold);
        return ReadAsync(
            db.Sessions.Where(s => s.LastDay >= first && SessionStatuses.Public.Contains(s.Status)).OrderBy(s => s.Day).ThenBy(s => s.StartsAt).ThenBy(s => s.Id), cancel);
    }

    public async Task<SessionCard?> FindAsync(Id<Session> id, CancellationToken cancel) =>
        (await ReadAsync(db.Sessions.Where(s => s.Id == id && SessionStatuses.Public.Contains(s.Status)), cancel)).SingleOrDefault();

    /// <summary>The cards of some sessions, in the order asked for.</summary>
    public async Task<IReadOnlyList<SessionCard>> ReadAsync(IQueryable<Session> sessions, CancellationToken cancel)
    {
        var rows = await sessions.AsNoTracking().Select(s => new
        {
            Session = s,
            Taken = db.Bookings.Where(b => b.SessionId == s.Id && BookingStatuses.WithPlaces.Contains(b.Status)).Sum(b => b.Seats),
        }).ToListAsync(cancel);
        return [.. rows.Select(row => CardOf(row.Session, row.Taken))];
    }

    private SessionCard CardOf(Session session, int taken)
    {
        var offer = catalogue.Offer(session.ServiceSlug, session.Region);
        return new()
        {
            Id = session.Id,
            ServiceSlug = session.ServiceSlug,
            Title = offer?.Title ?? session.ServiceSlug,
            Kind = offer?.Service.Kind,
            Day = session.Day,
            LastDay = session.LastDay,
            StartsAt = session.StartsAt,
            EndsAt = session.EndsAt,
            Place = session.IsRemote ? texts["À distance"] : session.Town,
            IsRemote = session.IsRemote,
            Venue = session.Venue,
            Region = session.Region,
            Capacity = session.Capacity,
            Taken = taken,
            Deadline = session.Deadline,
            Status = session.Status,
            IsDemo = session.IsDemo,
            Revision = session.Revision,
            RevisedAt = session.RevisedAt,
        };
    }
}
