using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Membership.Invariants;

/// <summary>A membership, its invoice and what was paid of it tell the same story.</summary>
internal sealed class DuesAgree(PoleDb db) : IInvariant
{
    public string Rule => "memberships agree with their invoices and payments";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var invoices = await db.Invoices.AsNoTracking().IgnoreAutoIncludes()
            .Where(i => db.Memberships.Any(m => m.InvoiceId == i.Id))
            .Select(i => new { i.Id, Bill = new Bill(i.Number, i.Total, db.Allocations.Where(a => a.InvoiceId == i.Id).Sum(a => a.Amount.Cents)) })
            .ToDictionaryAsync(i => i.Id, i => i.Bill, cancel);
        await foreach (var membership in db.Memberships.AsNoTracking().OrderBy(m => m.First).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var bill = membership.InvoiceId is { } id ? invoices.GetValueOrDefault(id) : null;
            foreach (var fault in Faults(membership, bill))
            {
                yield return $"membership {membership.Id} ({membership.Status}): {fault}";
            }
        }
    }

    private static IEnumerable<string> Faults(Membership membership, Bill? bill)
    {
        if (membership.Last < membership.First)
        {
            yield return "it ends before it begins";
        }

        if (bill is null && IsInvoiced(membership.Status))
        {
            yield return "it has no invoice";
        }

        if (bill is not null && !IsInvoiced(membership.Status) && membership.Status is not MembershipStatus.Resigned)
        {
            yield return $"it already has the invoice {bill.Number}";
        }

        if (bill is not null && bill.Total != membership.Dues)
        {
            yield return $"{bill.Number} asks {bill.Total.ToInvariant()} for dues of {membership.Dues.ToInvariant()}";
        }

        if (membership.Status is MembershipStatus.Active or MembershipStatus.InGrace && membership.PaidOn is null)
        {
            yield return "its dues are not paid";
        }

        if (bill is not null && (membership.PaidOn is not null) != (bill.PaidCents >= bill.Total.Cents))
        {
            yield return $"{new Money(bill.PaidCents).ToInvariant()} of {bill.Total.ToInvariant()} are paid, and it says {(membership.PaidOn is null ? "unpaid" : "paid")}";
        }

        if ((membership.Status is MembershipStatus.Resigned) != membership.ResignedOn is not null)
        {
            yield return "its resignation and its state disagree";
        }
    }

    private static bool IsInvoiced(MembershipStatus status) => status switch
    {
        MembershipStatus.Draft or MembershipStatus.Submitted or MembershipStatus.Refused or MembershipStatus.Approved or MembershipStatus.Resigned => false,
        MembershipStatus.AwaitingPayment or MembershipStatus.Active or MembershipStatus.InGrace or MembershipStatus.Lapsed => true,
    };

    private sealed record Bill(string Number, Money Total, long PaidCents);
}
