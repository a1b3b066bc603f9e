using System.Net;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Kernel;
using Pole.Platform.Identity;

namespace Pole.Features.Membership.Admin;

public sealed class ReviewTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Accepting_issues_the_invoice_and_writes_to_the_company_in_one_save()
    {
        var id = await AppliedAsync();
        var staff = await StaffAsync(StaffRole.Accountant);

        var answer = await staff.SubmitAsync($"/admin/adhesions/{id}", [], form: "accepter");

        Assert.True(answer.IsRedirect, answer.Words);
        var membership = await app.ReadAsync(db => db.Memberships.SingleAsync());
        var invoice = await app.ReadAsync(db => db.Invoices.SingleAsync());
        Assert.Equal((MembershipStatus.AwaitingPayment, invoice.Id), (membership.Status, membership.InvoiceId));
        Assert.Equal(("F-2026-0001", Money.Euros(760), Money.Zero), (invoice.Number, invoice.Total, invoice.Vat));
        Assert.Equal("Adhésion du 2\u00A0mars 2026 au 1er\u00A0mars 2027", invoice.Subject);
        Assert.Equal(
            ["invoice-issued", "membership-approved", "membership-submitted"],
            await app.ReadAsync(db => db.Outbox.Where(l => l.To == "brume@test.example").Select(l => l.Template).OrderBy(t => t).ToListAsync()));
        Assert.Contains("Facture de cotisation émise", (await staff.OpenAsync($"/admin/adhesions/{id}")).Words);
    }

    [Fact]
    public async Task Accepting_at_once_by_two_people_issues_one_invoice()
    {
        var id = await AppliedAsync();
        var staff = await StaffAsync(StaffRole.Accountant);
        var opened = await staff.OpenAsync($"/admin/adhesions/{id}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => staff.SubmitAsync(opened, $"/admin/adhesions/{id}", [], form: "accepter"))));

        Assert.Equal(1, answers.Count(a => a.IsRedirect));
        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.ReadAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task Refusing_asks_for_a_reason_and_sends_it()
    {
        var id = await AppliedAsync();
        var staff = await StaffAsync(StaffRole.Administrator);

        var silent = await staff.SubmitAsync($"/admin/adhesions/{id}", new() { ["Input.Reason"] = "  " });
        var said = await staff.SubmitAsync($"/admin/adhesions/{id}", new() { ["Input.Reason"] = "Le SIRET est celui d’un autre établissement." });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Dites pourquoi", silent.Page.QuerySelector("#Input_Reason-error")?.TextContent);
        Assert.True(said.IsRedirect, said.Words);
        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync(l => l.Template == "membership-refused"));
        Assert.Contains("autre \\u00E9tablissement", letter.Values, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(MembershipStatus.Refused, await app.ReadAsync(db => db.Memberships.Select(m => m.Status).SingleAsync()));
        Assert.Equal(0, await app.ReadAsync(db => db.Invoices.CountAsync()));
    }

    [Fact]
    public async Task Members_and_other_roles_do_not_enter()
    {
        var id = await AppliedAsync();
        var member = await app.SignInAsync("brume@test.example");
        var editor = await StaffAsync(StaffRole.Editor);
        var staff = await StaffAsync(StaffRole.Accountant);

        foreach (var address in new[] { "/admin/adhesions", $"/admin/adhesions/{id}", "/admin/cotisations", "/admin/virements", "/admin/factures" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await member.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.OK, (await staff.OpenAsync(address)).Status);
            Assert.True((await app.Visit().OpenAsync(address)).IsRedirect);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await staff.OpenAsync($"/admin/adhesions/{Id<Membership>.New()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.OpenAsync("/admin/adhesions/rien")).Status);
    }

    [Fact]
    public async Task The_admin_home_counts_what_waits()
    {
        await AppliedAsync();
        var staff = await StaffAsync(StaffRole.Accountant);

        var home = await staff.OpenAsync("/admin");

        Assert.Contains("1 Demandes d’adhésion à examiner", home.Words);
    }

    private async Task<Id<Membership>> AppliedAsync()
    {
        var organisation = await app.OrganisationAsync("brume");
        var owner = await app.SignInAsync("brume@test.example");
        var answer = await owner.SubmitAsync(
            $"/espace/adhesion/demande?organisme={organisation.Id}",
            new() { ["Input.First"] = "2026-03-02", ["Input.Agree"] = "true" });
        Assert.True(answer.IsRedirect, answer.Words);
        return await app.ReadAsync(db => db.Memberships.Select(m => m.Id).SingleAsync());
    }

    private async Task<Browser> StaffAsync(StaffRole role)
    {
        await app.AccountAsync($"{role}@test.example".ToLowerInvariant(), role);
        return await app.SignInAsync($"{role}@test.example".ToLowerInvariant());
    }
}
