using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.Invoices;

/// <summary>What an invoice shall say, in French, before it has a number.</summary>
internal sealed record InvoiceDraft
{
    public required Id<Organisation> Buyer { get; init; }

    /// <summary>What it is for, in a few words: <c>Adhésion du 2 mars 2026 au 1er mars 2027</c>.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<DraftLine> Lines { get; init; }

    /// <summary>The day on which what is sold is delivered, or the period begins.</summary>
    public required DateOnly DeliveredOn { get; init; }

    /// <summary>The buyer's own order number, if it gave one.</summary>
    public string? OrderReference { get; init; }

    /// <summary>Days to pay, from the day of issue; the law allows sixty at most (code de commerce, article L441-10).</summary>
    public int PaymentDays { get; init; } = 30;

    /// <summary>The day of issue when it is not today: only for invoices taken over from elsewhere, in the order of their dates; no letter tells of them.</summary>
    public DateOnly? IssuedOn { get; init; }
}

/// <summary>A line to invoice; a discount is a line of its own, with a negative price and its reason as detail.</summary>
internal sealed record DraftLine(string Label, Money UnitPrice, VatRule Vat, int Quantity = 1, string? Detail = null);
