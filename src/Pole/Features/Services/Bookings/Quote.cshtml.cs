using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings;

/// <summary>The price of held places, line by line, to confirm or to renounce.</summary>
[Authorize]
internal sealed class QuoteModel(
    PoleDb db, MyBookings mine, PriceTable table, ServiceCatalogue catalogue, Confirming confirming, Cancelling cancelling, Texts texts) : PageModel
{
    /// <summary>The total that the person has read, in cents.</summary>
    [BindProperty]
    public long Agreed { get; set; }

    public Booking Booking { get; private set; } = null!;

    public Session Session { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public string OrganisationName { get; private set; } = "";

    public IReadOnlyList<PriceLine> Lines => table.Lines(Booking.Quotation!);

    public async Task<IActionResult> OnGetAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        return Booking.Status is BookingStatus.Quoted ? Page() : Redirect(Url.Content($"~/espace/reservations/{id}"));
    }

    public async Task<IActionResult> OnPostAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (await confirming.ConfirmAsync(Booking, new Money(Agreed), cancel) is { Refused: true } outcome)
        {
            // What is shown again carries the total of now, not the one that was sent.
            ModelState.Remove(nameof(Agreed));
            return this.Refuse(outcome);
        }

        this.Tell(texts["Vos places sont réservées. Un courriel vous le rappelle, avec la facture s’il y en a une."]);
        return Redirect(Url.Content($"~/espace/reservations/{id}"));
    }

    public async Task<IActionResult> OnPostRenounceAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (await cancelling.CancelAsync(Booking, cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts["Vos places sont remises à disposition. Rien ne vous est facturé."]);
        return Redirect(Url.Content($"~/agenda/{Session.Id}"));
    }

    private async Task<bool> LoadAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { Quotation: not null, SessionId: { } sessionId } booking)
        {
            return false;
        }

        Booking = booking;
        Session = await db.Sessions.SingleAsync(s => s.Id == sessionId, cancel);
        Title = catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug;
        OrganisationName = await db.Organisations.Where(o => o.Id == booking.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        return true;
    }
}
