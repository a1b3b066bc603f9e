using Pole.Features.Billing.CoFinancing;
using Pole.Features.Billing.Vat;
using Pole.Features.Organisations;
using Pole.Features.Services.Catalogue;
using Pole.Kernel;

namespace Pole.Features.Services.Bookings;

/// <summary>Everything that a price follows from, as it was on the day that the price was said.</summary>
internal sealed record QuotationTerms
{
    /// <summary>The list price of one, without tax, of the variant and the size.</summary>
    public required Money UnitPrice { get; init; }

    public required PriceUnit Unit { get; init; }

    /// <summary>How many are paid for: people, or one organisation.</summary>
    public required int Quantity { get; init; }

    public required SizeClass Size { get; init; }

    /// <summary>INSEE code of the region whose variant sets the price.</summary>
    public string? Region { get; init; }

    public required DateOnly DeliveredOn { get; init; }

    public required Rate MemberDiscount { get; init; }

    /// <summary>Whether the organisation has a member's benefits on the day of delivery (R1).</summary>
    public required bool HasBenefits { get; init; }

    /// <summary>Why it has them, or has not.</summary>
    public required Said Benefits { get; init; }

    public CoFinancingRule? CoFinancing { get; init; }

    /// <summary>What the same organisation was already granted under the same convention, which its ceiling counts.</summary>
    public Money AlreadyGranted { get; init; } = Money.Zero;

    public required VatRule Vat { get; init; }

    public required SplitShares Split { get; init; }
}
