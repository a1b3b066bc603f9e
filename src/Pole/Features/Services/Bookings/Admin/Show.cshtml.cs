using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Splits;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Bookings.Admin;

/// <summary>One booking for the team: its price, how the three levels share it, and its journal.</summary>
[Authorize(Policies.Staff)]
internal sealed class ShowModel(PoleDb db, PriceTable table, ServiceCatalogue catalogue, Chronicle chronicle, IAuthorizationService authorization, Texts texts, TimeProvider clock) : PageModel
{
    public Booking Booking { get; private set; } = null!;

    public Session? Session { get; private set; }

    public string Title { get; private set; } = "";

    public string OrganisationName { get; private set; } = "";

    public Account Person { get; private set; } = null!;

    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];

    public IReadOnlyList<SplitLine> Split => Booking.Quotation?.Share(Session?.OrganiserId, Session?.DelivererId) ?? [];

    public IReadOnlyList<PriceLine> Lines => Booking.Quotation is { } quotation ? table.Lines(quotation) : [];

    private Dictionary<Id<Organisation>, string> names = [];

    public string? NameOf(SplitLine line) => line.ThirdParty is { } party ? names.GetValueOrDefault(party) : null;

    /// <summary>Whether the booking asks the reader, as accountant, for a credit note.</summary>
    public bool AsksForCredit { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Booking> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>The accountant says that the credit note of a cancelled booking is written.</summary>
    public async Task<IActionResult> OnPostCreditedAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (!(await authorization.AuthorizeAsync(User, Policies.Accountant)).Succeeded)
        {
            return Forbid();
        }

        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        var booking = await db.LockAsync(id, cancel);
        if (booking!.Credited(clock.GetUtcNow()) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        chronicle.Record(id, "booking.credited");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["C’est noté : l’avoir est établi."]);
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Id<Booking> id, CancellationToken cancel)
    {
        if (await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } booking)
        {
            return false;
        }

        Booking = booking;
        AsksForCredit = booking is { Status: BookingStatus.Cancelled, InvoiceId: not null, CreditedAt: null }
            && (await authorization.AuthorizeAsync(User, Policies.Accountant)).Succeeded;
        Session = booking.SessionId is { } session ? await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session, cancel) : null;
        Title = catalogue.Offer(booking.ServiceSlug, booking.Region)?.Title ?? booking.ServiceSlug;
        OrganisationName = await db.Organisations.Where(o => o.Id == booking.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        Person = await db.Users.AsNoTracking().SingleAsync(a => a.Id == booking.BookedBy, cancel);
        Journal = await chronicle.ReadAsync(id, cancel);
        var parties = Split.Select(s => s.ThirdParty).OfType<Id<Organisation>>().ToList();
        names = await db.Organisations.Where(o => parties.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        return true;
    }
}
