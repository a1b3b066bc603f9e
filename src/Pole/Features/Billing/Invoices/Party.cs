namespace Pole.Features.Billing.Invoices;

/// <summary>A buyer or a seller as they were on the day of the invoice.</summary>
internal sealed record Party
{
    public required string Name { get; init; }

    public required string Street { get; init; }

    public required string PostalCode { get; init; }

    public required string Town { get; init; }

    /// <summary>SIREN or SIRET, digits only.</summary>
    public required string Registration { get; init; }

    public string VatNumber { get; init; } = "";
}
