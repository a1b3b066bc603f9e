using Microsoft.Extensions.Options;
using Pole.Features.Billing.Letters;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Billing.Invoices;

/// <summary>Issues invoices: inside the caller's transaction, with the next number of the year, and a letter to those who pay.</summary>
internal sealed class Invoicing(
    PoleDb db, InvoiceLetters letters, Chronicle chronicle, IOptions<AssociationSettings> association, TimeProvider clock)
{
    /// <summary>
    /// Issues an invoice. Everything else that may be refused should be settled before: from here to the end of the
    /// transaction, other invoices wait. The caller saves and commits.
    /// </summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    /// <exception cref="ArgumentException">The draft has no line, or its lines sum to less than nothing.</exception>
    public async Task<Invoice> IssueAsync(InvoiceDraft draft, CancellationToken cancel)
    {
        var buyer = await db.Organisations.FindAsync([draft.Buyer], cancel)
            ?? throw new ArgumentException("The buyer is not an organisation of ours.", nameof(draft));
        var id = Id<Invoice>.New();
        var lines = draft.Lines.Select((line, at) => InvoiceLine.From(id, at + 1, line)).ToList();
        var (net, vat) = (Money.Sum(lines.Select(l => l.Net)), Money.Sum(lines.Select(l => l.Vat)));
        if (lines.Count == 0 || (net + vat).Cents < 0)
        {
            throw new ArgumentException("An invoice has lines, and asks for something.", nameof(draft));
        }

        var issuedOn = draft.IssuedOn ?? Paris.Today(clock);
        var number = await NumberSeries.NextAsync(db, DocumentSeries.Invoice, issuedOn.Year, cancel);
        var invoice = new Invoice
        {
            Id = id,
            Number = number,
            IssuedOn = issuedOn,
            DueOn = issuedOn.AddDays(draft.PaymentDays),
            DeliveredOn = draft.DeliveredOn,
            OrganisationId = buyer.Id,
            Seller = SellerNow(association.Value),
            Buyer = BuyerNow(buyer),
            Subject = draft.Subject,
            OrderReference = draft.OrderReference,
            PaymentReference = CreditorReference.Of(number),
            Net = net,
            Vat = vat,
            Total = net + vat,
            IssuedAt = draft.IssuedOn is { } past ? Paris.At(past, TimeOnly.MinValue) : clock.GetUtcNow(),
            Lines = lines,
        };
        db.Invoices.Add(invoice);
        chronicle.Record(invoice.Id, "invoice.issued", number);
        if (draft.IssuedOn is null)
        {
            await letters.PostIssuedAsync(invoice, cancel);
        }

        return invoice;
    }

    private static Party SellerNow(AssociationSettings us) => new()
    {
        Name = us.Name,
        Street = us.Street,
        PostalCode = us.PostalCode,
        Town = us.Town,
        Registration = Siren.Parse(us.Siren).Digits,
        VatNumber = us.VatNumber,
    };

    private static Party BuyerNow(Organisation buyer) => new()
    {
        Name = buyer.Name,
        Street = buyer.Street,
        PostalCode = buyer.PostalCode,
        Town = buyer.Town,
        Registration = buyer.Siret.Digits,
    };
}
