using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

/// <summary>The bookings that a person made, in the export of their data.</summary>
internal sealed class MyBookingRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "bookings";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await (
        from booking in db.Bookings.AsNoTracking()
        where booking.BookedBy == person
        join organisation in db.Organisations on booking.OrganisationId equals organisation.Id
        orderby booking.BookedAt
        select (object)new
        {
            Organisation = organisation.Name,
            booking.ServiceSlug,
            booking.BookedAt,
            booking.Seats,
            Status = booking.Status.ToString(),
            booking.Attendees,
            booking.WishedDates,
            booking.Message,
        }).ToListAsync(cancel);
}
