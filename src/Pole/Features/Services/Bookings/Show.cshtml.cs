using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings;

/// <summary>One booking: its price, who comes, its invoice, and the way to cancel it.</summary>
[Authorize]
internal sealed class ShowModel(
    PoleDb db, MyBookings mine, PriceTable table, ServiceCatalogue catalogue, Cancelling cancelling, Chronicle chronicle, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    [StringLength(Booking.AttendeesLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Attendees { get; set; }

    public Booking Booking { get; private set; } = null!;

    public Session? Session { get; private set; }

    public string Title { get; private set; } = "";

    public string OrganisationName { get; private set; } = "";

    public string? InvoiceNumber { get; private set; }

    public IReadOnlyList<PriceLine> Lines => Booking.Quotation is { } quotation ? table.Lines(quotation) : [];

    /// <summary>Whether the person may still cancel by themselves.</summary>
    public bool MayCancel => Booking.Status.MayBecome(BookingStatus.Cancelled)
        && (Session is null || Booking.Status is BookingStatus.Quoted or BookingStatus.WaitingList || Paris.Today(clock) <= Session.Deadline);

    public async Task<IActionResult> OnGetAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Attendees = Booking.Attendees;
        return Page();
    }

    public async Task<IActionResult> OnPostAttendeesAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        Booking.Attendees = Attendees?.Trim() ?? "";
        chronicle.Record(id, "booking.attendees-named");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Les noms sont enregistrés."]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostCancelAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        Attendees = Booking.Attendees;
        if (await cancelling.CancelAsync(Booking, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["La réservation est annulée. Un courriel vous le confirme."]);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } booking)
        {
            return false;
        }

        Booking = booking;
        Session = booking.SessionId is { } session ? await db.Sessions.SingleAsync(s => s.Id == session, cancel) : null;
        Title = catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug;
        OrganisationName = await db.Organisations.Where(o => o.Id == booking.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        InvoiceNumber = await db.Invoices.Where(i => i.Id == booking.InvoiceId).Select(i => i.Number).SingleOrDefaultAsync(cancel);
        return true;
    }
}
