namespace Pole.Features.Billing.Invoices;

/// <summary>Whoever sold something by invoice hears, in the same save, that it is wholly paid.</summary>
internal interface IInvoicePaid
{
    /// <summary>Told once for each invoice, whosever it is: those that are not one's own are passed over.</summary>
    Task PaidAsync(Invoice invoice, DateOnly on, CancellationToken cancel);
}
