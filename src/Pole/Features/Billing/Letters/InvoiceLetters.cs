using Microsoft.Extensions.Options;
using Pole.Features.Billing.Invoices;
using Pole.Features.Payments;
using Pole.Kernel;
using Pole.Platform.Mail;
using Pole.Platform.Web;

namespace Pole.Features.Billing.Letters;

/// <summary>Writes to an organisation about its invoices, each person in their language.</summary>
internal sealed class InvoiceLetters(
    BillingContacts contacts, Postman postman, IOptions<SiteSettings> site, IOptions<AssociationSettings> association)
{
    public Task PostIssuedAsync(Invoice invoice, CancellationToken cancel) =>
        PostAsync("invoice-issued", invoice, cancel, () => new Dictionary<string, string>
        {
            ["total"] = invoice.Total.ToString(),
            ["due"] = invoice.DueOn.ToLongDate(),
            ["reference"] = CreditorReference.Spaced(invoice.PaymentReference),
            ["iban"] = association.Value.Iban,
        });

    public Task PostReceivedAsync(Invoice invoice, Payment payment, Money amount, CancellationToken cancel) =>
        PostAsync("payment-received", invoice, cancel, () => new Dictionary<string, string>
        {
            ["total"] = amount.ToString(),
            ["date"] = payment.ReceivedOn.ToLongDate(),
        });

    private async Task PostAsync(string template, Invoice invoice, CancellationToken cancel, Func<Dictionary<string, string>> say)
    {
        foreach (var contact in await contacts.ListAsync(invoice.OrganisationId, cancel))
        {
            var values = await Languages.InAsync(contact.Language, () => Task.FromResult(say()));
            values["name"] = contact.Name;
            values["number"] = invoice.Number;
            values["link"] = site.Value.Absolute($"{(contact.Language == "en" ? Languages.EnglishPrefix : "")}/espace/factures/{invoice.Id}");
            postman.Post(new Letter { To = contact.Email, Template = template, Language = contact.Language, Values = values });
        }
    }
}
