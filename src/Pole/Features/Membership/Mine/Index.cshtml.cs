using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Features.Membership.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Membership.Mine;

/// <summary>The memberships of one of the person's organisations: where they stand, what was done, what comes next.</summary>
[Authorize]
internal sealed class IndexModel(PoleDb db, MyOrganisations mine, MembershipOffers offers, Chronicle chronicle, TimeProvider clock) : PageModel
{
    public Organisation? Organisation { get; private set; }

    public IReadOnlyList<MyOrganisation> Choices { get; private set; } = [];

    /// <summary>What may be asked for now, by someone who may ask.</summary>
    public IReadOnlyList<MembershipOffer> Offers { get; private set; } = [];

    public bool IsOwner { get; private set; }

    public IReadOnlyList<MembershipCard> Memberships { get; private set; } = [];

    public DateOnly Today { get; } = Paris.Today(clock);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "organisme")] Id<Organisation>? asked, CancellationToken cancel)
    {
        Choices = await mine.ListAsync(cancel);
        Organisation = asked is { } id ? await mine.FindAsync(id, cancel) : await mine.DefaultAsync(cancel);
        if (Organisation is null)
        {
            return asked is null ? Page() : NotFound();
        }

        IsOwner = await mine.FindAsync(Organisation.Id, cancel, PersonRole.Owner) is not null;
        Offers = await offers.ListAsync(Organisation, cancel);
        var memberships = await db.Memberships.AsNoTracking()
            .Where(m => m.OrganisationId == Organisation.Id)
            .OrderByDescending(m => m.First).ThenByDescending(m => m.Id)
            .ToListAsync(cancel);
        var invoiceIds = memberships.Select(m => m.InvoiceId).OfType<Id<Invoice>>().ToList();
        var invoices = await db.Invoices.Where(i => invoiceIds.Contains(i.Id)).ToRowsAsync(db, cancel);
        var cards = new List<MembershipCard>();
        foreach (var membership in memberships)
        {
            cards.Add(new(
                membership,
                invoices.FirstOrDefault(i => i.Id == membership.InvoiceId),
                await chronicle.ReadAsync(membership.Id, cancel)));
        }

        Memberships = cards;
        return Page();
    }
}

/// <summary>One membership with its invoice and its journal, for display.</summary>
internal sealed record MembershipCard(Membership Membership, InvoiceRow? Invoice, IReadOnlyList<JournalLine> Journal);
