using Microsoft.Extensions.Options;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Billing.Letters;

/// <summary>Writes to an organisation about its invoices, each person in their language.</summary>
internal sealed class InvoiceLetters(
    Correspondents correspondents, Postman postman, IOptions<SiteSettings> site, IOptions<AssociationSettings> association)
{
    public Task PostIssuedAsync(Invoice invoice, CancellationToken cancel) =>
        PostAsync("invoice-issued", invoice, cancel, () => new Dictionary<string, string>
        {
            ["total"] = invoice.Total.ToString(),
            ["due"] = Days.Say(invoice.DueOn, Days.Short),
            ["reference"] = CreditorReference.Spaced(invoice.PaymentReference),
            ["iban"] = association.Value.Iban,
        });

    public Task PostReceivedAsync(Invoice invoice, Payment payment, Money amount, CancellationToken cancel) =>
        PostAsync("payment-received", invoice, cancel, () => new Dictionary<string, string>
        {
            ["total"] = amount.ToString(),
            ["date"] = Days.Say(payment.ReceivedOn, Days.Short),
        });

    private async Task PostAsync(string template, Invoice invoice, CancellationToken cancel, Func<Dictionary<string, string>> say)
    {
        foreach (var reader in await correspondents.ListAsync(invoice.OrganisationId, PersonRole.BillingContact, cancel))
        {
            var values = await Languages.InAsync(reader.Language, () => Task.FromResult(say()));
            values["name"] = reader.Name;
            values["number"] = invoice.Number;
            values["link"] = site.Value.Absolute($"/espace/factures/{invoice.Id}", reader.Language);
            postman.Post(new Letter { To = reader.Email, Template = template, Language = reader.Language, Values = values });
        }
    }
}
