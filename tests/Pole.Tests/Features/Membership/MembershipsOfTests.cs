using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Membership;

/// <summary>Memberships that tests start from.</summary>
internal static class MembershipsOfTests
{
    /// <summary>A membership with an issued invoice; paid on its first day unless told otherwise.</summary>
    public static Task<Membership> MembershipAsync(
        this PoleApp app, Id<Organisation> organisation, DateOnly first, DateOnly last, bool paid = true, Action<Membership>? then = null) =>
        app.WithAsync<IServiceProvider, Membership>(async inside =>
        {
            var db = inside.GetRequiredService<PoleDb>();
            await using var transaction = await db.BeginWriteAsync(CancellationToken.None);
            var owner = await db.OrganisationPeople.FirstAsync(p => p.OrganisationId == organisation);
            var membership = new Membership
            {
                OrganisationId = organisation,
                Kind = MemberKind.Company,
                Size = SizeClass.Me,
                First = first,
                Last = last,
                Dues = Money.Euros(760),
                Months = 12,
                AppliedBy = owner.AccountId,
            };
            var invoice = await inside.GetRequiredService<Invoicing>().IssueAsync(
                new()
                {
                    Buyer = organisation,
                    Subject = "Adhésion",
                    DeliveredOn = first,
                    IssuedOn = first,
                    Lines = [new("Cotisation", membership.Dues, VatRule.OutOfScope)],
                },
                CancellationToken.None);
            await db.SaveChangesAsync();
            Outcome[] moves = [membership.Submit(app.Clock.GetUtcNow()), membership.Approve(), membership.Invoiced(invoice.Id), paid ? membership.Paid(first) : Outcome.Done];
            Assert.DoesNotContain(moves, m => m.Refused);
            then?.Invoke(membership);
            db.Memberships.Add(membership);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return membership;
        });
}
