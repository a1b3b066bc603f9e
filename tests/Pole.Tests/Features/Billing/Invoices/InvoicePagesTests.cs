using System.Net;
using Pole.App;
using Pole.Features.Membership;
using Pole.Kernel;
using Pole.Platform.Documents.Pdf;
using Pole.Platform.Identity;

namespace Pole.Features.Billing.Invoices;

public sealed class InvoicePagesTests : IDisposable
{
    private readonly PoleApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_buyer_and_the_accountant_find_an_invoice_and_nobody_else_does()
    {
        var invoice = await InvoiceAsync("brume");
        await app.OrganisationAsync("voisin");
        await app.AccountAsync("compta@test.example", StaffRole.Accountant);
        await app.AccountAsync("editeur@test.example", StaffRole.Editor);

        foreach (var address in new[] { $"/espace/factures/{invoice}", $"/espace/factures/{invoice}/pdf" })
        {
            foreach (var (who, status) in new[]
            {
                ("brume@test.example", HttpStatusCode.OK), ("compta@test.example", HttpStatusCode.OK),
                ("voisin@test.example", HttpStatusCode.NotFound), ("editeur@test.example", HttpStatusCode.NotFound),
            })
            {
                Assert.Equal((address, who, status), (address, who, (await (await app.SignInAsync(who)).OpenAsync(address)).Status));
            }

            Assert.True((await app.Visit().OpenAsync(address)).IsRedirect);
        }
    }

    [Fact]
    public async Task The_list_shows_only_ones_own()
    {
        await InvoiceAsync("brume");
        await InvoiceAsync("voisin");

        var list = await (await app.SignInAsync("voisin@test.example")).OpenAsync("/espace/factures");

        Assert.Contains("F-2026-0002", list.Words);
        Assert.DoesNotContain("F-2026-0001", list.Words);
    }

    [Fact]
    public async Task The_file_carries_the_mentions_that_the_law_asks_for()
    {
        var invoice = await InvoiceAsync("brume");
        var buyer = await app.SignInAsync("brume@test.example");

        var file = await buyer.Http.GetAsync(new Uri($"/espace/factures/{invoice}/pdf", UriKind.Relative));
        var bytes = await file.Content.ReadAsByteArrayAsync();

        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        var text = await PdfTools.AskAsync(bytes, "pdftotext", "-layout", "{file}", "-");
        var words = string.Join(' ', text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(
            ["F-2026-0001", "Atelier brume", "SIREN 000 004 200", "2 mars 2026", "760,00 €", "hors du champ", "40 €", "trois fois", "escompte", "IBAN", "Démonstration"],
            mention => Assert.Contains(mention, words));
    }

    [Fact]
    public async Task The_same_invoice_gives_the_same_bytes()
    {
        var invoice = await InvoiceAsync("brume");
        var buyer = await app.SignInAsync("brume@test.example");
        var address = new Uri($"/espace/factures/{invoice}/pdf", UriKind.Relative);

        var first = await buyer.Http.GetByteArrayAsync(address);
        app.Clock.Advance(TimeSpan.FromHours(5));
        await app.SaveAsync(db => db.Organisations.Single().Name = "Nouveau nom");

        Assert.Equal(first, await buyer.Http.GetByteArrayAsync(new Uri($"/en/espace/factures/{invoice}/pdf", UriKind.Relative)));
    }

    private async Task<Id<Invoice>> InvoiceAsync(string slug)
    {
        var organisation = await app.OrganisationAsync(slug);
        return (await app.MembershipAsync(organisation.Id, new(2026, 3, 2), new(2027, 3, 1), paid: false)).InvoiceId!.Value;
    }
}
