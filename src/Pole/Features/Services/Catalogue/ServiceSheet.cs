using Pole.Features.Billing.Vat;
using Pole.Kernel;
using Pole.Platform.Content;

namespace Pole.Features.Services.Catalogue;

/// <summary>A standardised service, as <c>content/services/{slug}.md</c> says it: the same everywhere, save what a region varies.</summary>
internal sealed record ServiceSheet
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required ServiceLevel Level { get; init; }

    public required ServiceKind Kind { get; init; }

    /// <summary>The duration in words: <c>1,5 jour, dont une demi-journée chez vous</c>.</summary>
    public required string Duration { get; init; }

    public required decimal Hours { get; init; }

    public IReadOnlyList<string> Audience { get; init; } = [];

    public required Maturity Maturity { get; init; }

    public IReadOnlyList<string> Objectives { get; init; } = [];

    public IReadOnlyList<string> Deliverables { get; init; } = [];

    /// <summary>Slugs of <c>content/toolkits</c>.</summary>
    public IReadOnlyList<string> Toolkits { get; init; } = [];

    /// <summary>The scheme of <c>content/schemes</c> that whoever delivers it is accredited on; none when the Pôle delivers it itself.</summary>
    public string? Accreditation { get; init; }

    public required SizePrices Price { get; init; }

    public required PriceUnit Unit { get; init; }

    public Rate MemberDiscount { get; init; }

    public required VatRule Vat { get; init; }

    public required BookingMode Booking { get; init; }

    public required SplitShares Split { get; init; }

    [Term("sectors")]
    public IReadOnlyList<string> Sectors { get; init; } = [];

    public IReadOnlyList<ServiceVariant> Variants { get; init; } = [];

    public int Order { get; init; }
}
