using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

/// <summary>The bookings of the organisations that the person belongs to: what is not found here is answered with 404.</summary>
internal sealed class MyBookings(PoleDb db, CurrentPerson person)
{
    public async Task<Booking?> FindAsync(Id<Booking> id, CancellationToken cancel) =>
        await Mine().SingleOrDefaultAsync(b => b.Id == id, cancel);

    /// <summary>The newest first, each with its session where it has one.</summary>
    public async Task<IReadOnlyList<(Booking Booking, Session? Session)>> ListAsync(CancellationToken cancel)
    {
        var rows = await (
            from booking in Mine().AsNoTracking()
            join session in db.Sessions on booking.SessionId equals (Id<Session>?)session.Id into sessions
            from session in sessions.DefaultIfEmpty()
            orderby booking.BookedAt descending
            select new { booking, session }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.booking, (Session?)row.session))];
    }

    private IQueryable<Booking> Mine()
    {
        var me = person.Id;
        return db.Bookings.Where(b => db.OrganisationPeople.Any(p => p.OrganisationId == b.OrganisationId && p.AccountId == me));
    }
}
