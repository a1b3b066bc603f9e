namespace Pole.Features.Billing.Invoices;

/// <summary>Invoices to show as a table, with the buyer's name where there are several.</summary>
internal sealed record InvoiceTable(IReadOnlyList<InvoiceRow> Rows, DateOnly Today, bool WithBuyer);
