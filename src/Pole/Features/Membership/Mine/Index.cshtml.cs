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
        if (Choices.FirstOrDefault(c => asked is null || c.Id == asked) is not { } chosen)
        {
            return asked is null ? Page() : NotFound();
        }

        Organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == chosen.Id, cancel);
        IsOwner = chosen.Roles.HasFlag(PersonRole.Owner);
        var memberships = await db.Memberships.AsNoTracking()
            .Where(m => m.OrganisationId == Organisation.Id)
            .OrderByDescending(m => m.First).ThenByDescending(m => m.Id)
            .ToListAsync(cancel);
        Offers = await offers.ListAsync(Organisation, memberships, cancel);
        var invoiceIds = memberships.Select(m => m.InvoiceId).OfType<Id<Invoice>>().ToList();
        var invoices = await db.Invoices.Where(i => invoiceIds.Contains(i.Id)).ToRowsAsync(db, cancel);
        var journal = await chronicle.ReadAsync([.. memberships.Select(m => m.Id)], cancel);
        Memberships = [.. memberships.Select(m => new MembershipCard(m, invoices.FirstOrDefault(i => i.Id == m.InvoiceId), [.. journal[m.Id]], memberships.Exists(later => later.First > m.First && later.Status is MembershipStatus.Active)))];
        return Page();
    }
}

/// <summary>One membership with its invoice and its journal, for display.</summary>
internal sealed record MembershipCard(Membership Membership, InvoiceRow? Invoice, IReadOnlyList<JournalLine> Journal, bool GoesOn)
{
    /// <summary>Whether it is over and another has taken its place: nothing lapsed.</summary>
    public bool IsFollowed => GoesOn && Membership.Status is MembershipStatus.InGrace or MembershipStatus.Lapsed;
}
