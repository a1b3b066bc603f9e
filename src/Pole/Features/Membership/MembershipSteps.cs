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
    public MenuArea Area => MenuArea.Member;

    public async Task<ILookup<Id<Organisation>, NextStep>> ForAsync(IReadOnlyList<MyOrganisation> organisations, CancellationToken cancel)
    {
        var ids = organisations.Select(o => o.Id).ToList();
        var memberships = (await db.Memberships.AsNoTracking().Where(m => ids.Contains(m.OrganisationId)).ToListAsync(cancel)).ToLookup(m => m.OrganisationId);
        var due = memberships.SelectMany(own => own).Where(m => m is { Status: MembershipStatus.AwaitingPayment, InvoiceId: not null })
            .ToDictionary(m => m.InvoiceId!.Value, m => m.OrganisationId);
        var dueIds = due.Keys.ToList();
        var invoices = await db.Invoices.Where(i => dueIds.Contains(i.Id)).OrderBy(i => i.DueOn).ToRowsAsync(db, cancel);
        var steps = invoices.Select(i => (Organisation: due[i.Id], Step: Pay(i))).ToList();
        var free = organisations.Where(o => o.Roles.HasFlag(PersonRole.Owner) && !memberships[o.Id].Any(IsUnderWay)).Select(o => o.Id).ToList();
        foreach (var organisation in await db.Organisations.AsNoTracking().Where(o => free.Contains(o.Id)).ToListAsync(cancel))
        {
            var own = memberships[organisation.Id].ToList();
            steps.AddRange((await offers.ListAsync(organisation, own, cancel)).Take(1).Select(offer => (organisation.Id, Apply(offer, organisation.Id, own is []))));
        }

        return steps.ToLookup(s => s.Organisation, s => s.Step);
    }

    private static bool IsUnderWay(Membership membership) => membership.Status is MembershipStatus.Submitted or MembershipStatus.Approved
        || membership is { Status: MembershipStatus.AwaitingPayment, InvoiceId: not null };

    private NextStep Pay(InvoiceRow invoice) => new(
        texts["Régler la facture de cotisation"],
        texts["{0} à régler avant le {1}", invoice.Owed, Days.Say(invoice.DueOn, Days.Short)],
        $"/espace/factures/{invoice.Id}");

    private NextStep Apply(MembershipOffer offer, Id<Organisation> organisation, bool first)
    {
        var path = $"/espace/adhesion/demande?organisme={organisation}";
        return first
            ? new(texts["Demander l’adhésion"], texts["Deux minutes suffisent ; la cotisation vous est montrée avant l’envoi."], path)
            : new(texts["Demander une nouvelle adhésion"], texts["La période proposée commence le {0}.", Days.Say(offer.Period.First, Days.Short)], path);
    }
}
