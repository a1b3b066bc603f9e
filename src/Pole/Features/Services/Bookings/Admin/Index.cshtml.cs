using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Catalogue;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings.Admin;

/// <summary>All bookings for the team, and the requests that wait for an answer.</summary>
[Authorize(Policies.Staff)]
internal sealed class IndexModel(PoleDb db, ServiceCatalogue catalogue) : PageModel
{
    public const int Size = 40;

    public bool ShowsRequests { get; private set; }

    public bool ShowsCredits { get; private set; }

    public int Number { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<BookingRow> Rows { get; private set; } = [];

    public string TitleOf(BookingRow row) => catalogue.Offer(row.Booking.ServiceSlug, row.Booking.Region)?.Title ?? row.Booking.ServiceSlug;

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? state, [FromQuery(Name = "page")] int? page, CancellationToken cancel)
    {
        ShowsRequests = state == "demandes";
        Number = Math.Clamp(page ?? 1, 1, 10_000);
        ShowsCredits = state == "avoirs";
        var bookings = ShowsCredits ? CreditsToWrite.Of(db).OrderBy(b => b.BookedAt)
            : ShowsRequests ? db.Bookings.Where(b => b.Status == BookingStatus.Draft).OrderBy(b => b.BookedAt)
            : db.Bookings.Where(b => b.Status != BookingStatus.Draft).OrderByDescending(b => b.BookedAt);
        Total = await bookings.CountAsync(cancel);
        Rows = await bookings.AsNoTracking().Skip((Number - 1) * Size).Take(Size)
            .Select(b => new BookingRow(
                b,
                db.Organisations.Where(o => o.Id == b.OrganisationId).Select(o => o.Name).First(),
                db.Sessions.Where(s => s.Id == b.SessionId).Select(s => (DateOnly?)s.Day).FirstOrDefault()))
            .ToListAsync(cancel);
    }
}

/// <summary>A booking in a list of the team.</summary>
internal sealed record BookingRow(Booking Booking, string Organisation, DateOnly? Day);
