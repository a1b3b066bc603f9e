using Pole.Features.Billing.Vat;
using Pole.Kernel;

namespace Pole.Features.Billing.Invoices;

/// <summary>One line of an invoice: what, how many, at what price, with which tax. A discount is a line with a negative price.</summary>
internal sealed class InvoiceLine
{
    public const int LabelLength = 200;
    public const int DetailLength = 300;

    public required Id<Invoice> InvoiceId { get; init; }

    public required int Position { get; init; }

    public required string Label { get; init; }

    public string? Detail { get; init; }

    public required int Quantity { get; init; }

    /// <summary>The price of one, without tax.</summary>
    public required Money UnitPrice { get; init; }

    public required Money Net { get; init; }

    public required VatRule VatRule { get; init; }

    public required Rate VatRate { get; init; }

    public required Money Vat { get; init; }

    public static InvoiceLine From(Id<Invoice> invoice, int position, DraftLine line)
    {
        var net = line.UnitPrice * line.Quantity;
        return new()
        {
            InvoiceId = invoice,
            Position = position,
            Label = line.Label,
            Detail = line.Detail,
            Quantity = line.Quantity,
            UnitPrice = line.UnitPrice,
            Net = net,
            VatRule = line.Vat,
            VatRate = line.Vat.Rate,
            Vat = net.Part(line.Vat.Rate),
        };
    }
}
