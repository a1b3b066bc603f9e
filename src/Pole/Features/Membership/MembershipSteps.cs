using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Features.Membership.Applying;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership;

/// <summary>What an organisation may do next about its membership: pay what it owes, or apply, and apply again when its period ends.</summary>
internal sealed class MembershipSteps(PoleDb db, MembershipOffers offers, Texts texts) : INextSteps
{
    public async Task<IReadOnlyList<NextStep>> ForAsync(MyOrganisation organisation, CancellationToken cancel)
    {
        var memberships = await db.Memberships.AsNoTracking().Where(m => m.OrganisationId == organisation.Id).ToListAsync(cancel);
        var due = memberships.Where(m => m.Status is MembershipStatus.AwaitingPayment).Select(m => m.InvoiceId).OfType<Id<Invoice>>().ToList();
        if (due is not [])
        {
            var invoices = await db.Invoices.Where(i => due.Contains(i.Id)).OrderBy(i => i.DueOn).ToRowsAsync(db, cancel);
            return [.. invoices.Select(Pay)];
        }

        var underWay = memberships.Exists(m => m.Status is MembershipStatus.Submitted or MembershipStatus.Approved);
        return underWay || !organisation.Roles.HasFlag(PersonRole.Owner) ? [] : await ApplyAsync(organisation, memberships is [], cancel);
    }

    private NextStep Pay(InvoiceRow invoice) => new(
        texts["Régler la facture de cotisation"],
        texts["{0} à régler avant le {1}", invoice.Owed, Days.Say(invoice.DueOn, Days.Short)],
        $"/espace/factures/{invoice.Id}");

    private async Task<IReadOnlyList<NextStep>> ApplyAsync(MyOrganisation organisation, bool first, CancellationToken cancel)
    {
        var whole = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == organisation.Id, cancel);
        if (await offers.ListAsync(whole, cancel) is not [var offer, ..])
        {
            return [];
        }

        var path = $"/espace/adhesion/demande?organisme={organisation.Id}";
        return first
            ? [new(texts["Demander l’adhésion"], texts["Deux minutes suffisent ; la cotisation vous est montrée avant l’envoi."], path)]
            : [new(texts["Demander une nouvelle adhésion"], texts["La période proposée commence le {0}.", Days.Say(offer.Period.First, Days.Short)], path)];
    }
}
