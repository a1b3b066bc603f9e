using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Features.Membership;

namespace Pole.Features.Billing.Transfers;

public sealed class TransfersTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_transfer_with_the_reference_pays_the_invoice_and_opens_the_membership()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();

        var answer = await staff.SubmitAsync("/admin/virements", await app.TransferAsync(membership));

        Assert.True(answer.IsRedirect, answer.Words);
        var kept = await app.ReadAsync(db => db.Memberships.SingleAsync());
        Assert.Equal((MembershipStatus.Active, (DateOnly?)new DateOnly(2026, 3, 1)), (kept.Status, kept.PaidOn));
        Assert.Equal(
            ["membership-active", "payment-received"],
            await app.ReadAsync(db => db.Outbox.Where(l => l.To == "brume@test.example").Select(l => l.Template).OrderBy(t => t).ToListAsync()));
        Assert.Contains("enregistré et rapproché", (await staff.OpenAsync("/admin/virements")).Words);
    }

    [Fact]
    public async Task R8_the_same_transfer_told_twice_counts_once()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        var fields = await app.TransferAsync(membership);
        await staff.SubmitAsync("/admin/virements", fields);

        var again = await staff.SubmitAsync("/admin/virements", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("déjà enregistré : 760,00 € reçus le 01/03/2026", again.Page.QuerySelector("#Input_ExternalReference-error")?.TextContent.Replace('\u00A0', ' '));
        Assert.Equal((1, 1), await app.ReadAsync(async db => (await db.Payments.CountAsync(), await db.Allocations.CountAsync())));
    }

    [Fact]
    public async Task R8_the_same_transfer_told_by_many_at_once_counts_once()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        var fields = await app.TransferAsync(membership);
        var opened = await staff.OpenAsync("/admin/virements");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => staff.SubmitAsync(opened, "/admin/virements", fields))));

        Assert.Equal(1, answers.Count(a => a.IsRedirect));
        Assert.Equal(7, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.ReadAsync(db => db.Allocations.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == "membership-active")));
    }

    [Fact]
    public async Task R8_two_halves_in_either_order_pay_the_whole_and_what_is_too_much_stays_visible()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        var fields = await app.TransferAsync(membership);

        await staff.SubmitAsync("/admin/virements", new(fields) { ["Input.ExternalReference"] = "B", ["Input.Amount"] = "300", ["Input.ReceivedOn"] = "2026-03-02" });
        Assert.Equal(MembershipStatus.AwaitingPayment, await StatusAsync());
        await staff.SubmitAsync("/admin/virements", new(fields) { ["Input.ExternalReference"] = "A", ["Input.Amount"] = "500" });

        Assert.Equal(MembershipStatus.Active, await StatusAsync());
        Assert.Equal(760_00, await app.ReadAsync(db => db.Allocations.SumAsync(a => a.Amount.Cents)));
        var page = await staff.OpenAsync("/admin/virements");
        Assert.Contains("40,00 €", page.Words);
        Assert.Contains("Trop-perçu", page.Words);
        Assert.Contains("1 Virements à rapprocher", (await staff.OpenAsync("/admin")).Words);
    }

    [Fact]
    public async Task A_transfer_without_reference_waits_and_is_matched_by_hand()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        await staff.SubmitAsync("/admin/virements", new(await app.TransferAsync(membership)) { ["Input.Label"] = "cotisation" });
        Assert.Equal(MembershipStatus.AwaitingPayment, await StatusAsync());
        var payment = await app.ReadAsync(db => db.Payments.SingleAsync());

        var none = await staff.SubmitAsync($"/admin/virements/{payment.Id}", new() { ["Input.Invoice"] = "rien" });
        var matched = await staff.SubmitAsync($"/admin/virements/{payment.Id}", new() { ["Input.Invoice"] = membership.InvoiceId.ToString()! });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        Assert.Contains("Choisissez une facture", none.Page.QuerySelector("#Input_Invoice-error")?.TextContent);
        Assert.True(matched.IsRedirect, matched.Words);
        Assert.Equal(MembershipStatus.Active, await StatusAsync());
    }

    [Fact]
    public async Task Two_transfers_matched_at_once_never_pay_more_than_is_owed()
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();
        var fields = await app.TransferAsync(membership);
        foreach (var reference in new[] { "A", "B", "C", "D" })
        {
            await staff.SubmitAsync("/admin/virements", new(fields) { ["Input.ExternalReference"] = reference, ["Input.Amount"] = "500", ["Input.Label"] = "cotisation" });
        }

        var forms = new List<(string Address, Answer Opened)>();
        foreach (var payment in await app.ReadAsync(db => db.Payments.Select(p => p.Id).ToListAsync()))
        {
            forms.Add(($"/admin/virements/{payment}", await staff.OpenAsync($"/admin/virements/{payment}")));
        }

        await Task.WhenAll(forms.Select(f => Task.Run(() => staff.SubmitAsync(f.Opened, f.Address, new() { ["Input.Invoice"] = membership.InvoiceId.ToString()! }))));

        Assert.Equal(760_00, await app.ReadAsync(db => db.Allocations.SumAsync(a => a.Amount.Cents)));
        Assert.Equal(1, await app.ReadAsync(db => db.Outbox.CountAsync(l => l.Template == "membership-active")));
    }

    [Theory]
    [InlineData("Input.Amount", "beaucoup", "Indiquez un montant")]
    [InlineData("Input.Amount", "0", "Indiquez un montant")]
    [InlineData("Input.Amount", "", "Indiquez le montant reçu")]
    [InlineData("Input.ReceivedOn", "2026-03-03", "à venir")]
    [InlineData("Input.ReceivedOn", "0206-03-01", "cinq ans")]
    [InlineData("Input.ReceivedOn", "hier", "ne convient pas")]
    [InlineData("Input.ExternalReference", "", "Recopiez la référence")]
    public async Task Bad_input_is_told_at_its_field_and_changes_nothing(string field, string value, string message)
    {
        var membership = await app.UnpaidAsync("brume");
        var staff = await app.AccountantAsync();

        var answer = await staff.SubmitAsync("/admin/virements", new(await app.TransferAsync(membership)) { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(message, answer.Page.QuerySelector($"#{field.Replace('.', '_')}-error")?.TextContent ?? "none");
        Assert.Equal("Atelier brume", answer.Page.QuerySelector("[name='Input.Payer']")?.GetAttribute("value"));
        Assert.Equal(0, await app.ReadAsync(db => db.Payments.CountAsync()));
    }

    private Task<MembershipStatus> StatusAsync() => app.ReadAsync(db => db.Memberships.Select(m => m.Status).SingleAsync());
}
