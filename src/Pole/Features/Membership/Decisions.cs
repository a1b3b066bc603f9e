using Microsoft.Extensions.Options;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Membership;

/// <summary>What the team decides of an application, each in one save: the state, the journal, the invoice, the letters.</summary>
internal sealed class Decisions(
    PoleDb db, Invoicing invoicing, MembershipLetters letters, Chronicle chronicle, IOptions<MembershipSettings> settings)
{
    /// <summary>Accepts the application and issues the invoice of its dues.</summary>
    public Task<Outcome> ApproveAsync(Id<Membership> id, CancellationToken cancel) => DecideAsync(id, cancel, async (membership, organisation) =>
    {
        if (membership.Approve() is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(membership.Id, MembershipMoves.Approved);
        await letters.PostAsync("membership-approved", membership, organisation.Name, cancel);
        var draft = await Languages.InAsync("fr", () => Task.FromResult(DraftOf(membership, settings.Value.PaymentDays)));
        var invoice = await invoicing.IssueAsync(draft, cancel);
        chronicle.Record(membership.Id, MembershipMoves.Invoiced, invoice.Number);
        return membership.Invoiced(invoice.Id);
    });

    /// <summary>Refuses it, with the reason that the organisation will read.</summary>
    public Task<Outcome> RefuseAsync(Id<Membership> id, string reason, CancellationToken cancel) => DecideAsync(id, cancel, async (membership, organisation) =>
    {
        if (membership.Refuse(reason) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(membership.Id, MembershipMoves.Refused, reason);
        await letters.PostAsync("membership-refused", membership, organisation.Name, cancel);
        return Outcome.Done;
    });

    /// <summary>The invoice of a membership's dues, in French as the law asks.</summary>
    public static InvoiceDraft DraftOf(Membership membership, int paymentDays) => new()
    {
        Buyer = membership.OrganisationId,
        Subject = $"Adhésion du {Days.Say(membership.First, Days.Short)} au {Days.Say(membership.Last, Days.Short)}",
        DeliveredOn = membership.First,
        PaymentDays = paymentDays,
        Lines =
        [
            new(
                $"Cotisation {membership.First.Year}",
                membership.Dues,
                VatRule.OutOfScope,
                Detail: membership.Months == 12
                    ? $"{membership.Kind.Label}, {membership.Size.Label}"
                    : $"{membership.Kind.Label}, {membership.Size.Label} : {membership.Months} mois sur 12"),
        ],
    };

    private async Task<Outcome> DecideAsync(Id<Membership> id, CancellationToken cancel, Func<Membership, Organisation, Task<Outcome>> decide)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        var membership = await db.LockAsync(id, cancel) ?? throw new InvalidOperationException("The page has found the membership before.");
        var organisation = await db.Organisations.FindAsync([membership.OrganisationId], cancel);
        var outcome = await decide(membership, organisation!);
        if (!outcome.Refused)
        {
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }
}
