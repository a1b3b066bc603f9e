using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.Invoices;

/// <summary>
/// An issued invoice. Nothing of it ever changes: no property has a setter, and the mapping refuses to save a change
/// (a credit note corrects it). What is still owed is not here: it is computed from allocations.
/// </summary>
internal sealed class Invoice
{
    public const int NumberLength = 20;
    public const int SubjectLength = 200;
    public const int OrderLength = 60;

    public Id<Invoice> Id { get; init; } = Id<Invoice>.New();

    /// <summary>Given at issue, without gaps in its year: <c>F-2026-0042</c>.</summary>
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly DeliveredOn { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Party Seller { get; init; }

    public required Party Buyer { get; init; }

    public required string Subject { get; init; }

    public string? OrderReference { get; init; }

    /// <summary>What the payer quotes: a creditor reference of ISO 11649, whose check digits show a slip of the pen.</summary>
    public required string PaymentReference { get; init; }

    public required Money Net { get; init; }

    public required Money Vat { get; init; }

    public required Money Total { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required IReadOnlyList<InvoiceLine> Lines { get => lines; init => lines = [.. value]; }

    private readonly List<InvoiceLine> lines = [];
}
