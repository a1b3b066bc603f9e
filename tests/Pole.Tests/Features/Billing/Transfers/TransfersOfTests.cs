using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Membership;
using Pole.Platform.Identity;

namespace Pole.Features.Billing.Transfers;

/// <summary>What transfers need before they can arrive: something to pay, an accountant, and the fields of a bank statement.</summary>
internal static class TransfersOfTests
{
    /// <summary>A membership of 760 € whose invoice waits for its money.</summary>
    public static async Task<Membership.Membership> UnpaidAsync(this PoleApp app, string slug)
    {
        var organisation = await app.OrganisationAsync(slug);
        return await app.MembershipAsync(organisation.Id, new(2026, 3, 1), new(2027, 2, 28), paid: false);
    }

    /// <summary>The transfer that pays it whole, with its reference.</summary>
    public static async Task<Dictionary<string, string>> TransferAsync(this PoleApp app, Membership.Membership membership)
    {
        var reference = await app.ReadAsync(db => db.Invoices.Where(i => i.Id == membership.InvoiceId).Select(i => i.PaymentReference).SingleAsync());
        return new()
        {
            ["Input.ReceivedOn"] = "2026-03-01",
            ["Input.Amount"] = "760,00",
            ["Input.ExternalReference"] = "BNK-0001",
            ["Input.Payer"] = "Atelier brume",
            ["Input.Label"] = $"VIR {reference}",
        };
    }

    public static async Task<Browser> AccountantAsync(this PoleApp app)
    {
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);
        return await app.SignInAsync("compta@test.example");
    }
}
