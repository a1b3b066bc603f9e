using Pole.Features.Billing.CoFinancing;
using Pole.Platform.Content;

namespace Pole.Features.Services.Catalogue;

/// <summary>What one region changes of a service; whatever it does not say, it inherits.</summary>
internal sealed record ServiceVariant
{
    /// <summary>INSEE code of the region.</summary>
    [Term("regions")]
    public required string Region { get; init; }

    public string? Title { get; init; }

    /// <summary>Who organises it there.</summary>
    public string? Partner { get; init; }

    public SizePrices? Price { get; init; }

    public CoFinancingRule? CoFinancing { get; init; }
}
