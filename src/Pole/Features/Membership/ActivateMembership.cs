using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Membership;

/// <summary>Makes a membership active when the invoice of its dues is wholly paid, in the same save as the payment.</summary>
internal sealed class ActivateMembership(PoleDb db, MembershipLetters letters, Chronicle chronicle) : IInvoicePaid
{
    public async Task PaidAsync(Invoice invoice, DateOnly on, CancellationToken cancel)
    {
        var id = await db.Memberships.Where(m => m.InvoiceId == invoice.Id).Select(m => (Id<Membership>?)m.Id).FirstOrDefaultAsync(cancel);
        if (id is not { } found || await db.LockAsync(found, cancel) is not { } membership || membership.PaidOn is not null)
        {
            return;
        }

        if (membership.Paid(on) is { Refused: true } refused)
        {
            throw new InvalidOperationException(refused.Refusal.Code);
        }

        var active = membership.Status == MembershipStatus.Active;
        chronicle.Record(membership.Id, active ? MembershipMoves.Activated : MembershipMoves.Paid, invoice.Number);
        if (active)
        {
            var organisation = await db.Organisations.FindAsync([membership.OrganisationId], cancel);
            await letters.PostAsync("membership-active", membership, organisation!.Name, cancel);
        }
    }
}
