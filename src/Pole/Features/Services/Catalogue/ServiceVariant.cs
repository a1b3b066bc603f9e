using Pole.Features.Billing.CoFinancing;
using Pole.Platform.Content;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Services.Catalogue;

/// <summary>What one region changes of a service; whatever it does not say, it inherits.</summary>
internal sealed record ServiceVariant
{
    /// <summary>INSEE code of the region.</summary>
    [Term("regions")]
    public required string Region { get; init; }

    public string? Title { get; init; }

    /// <summary>The title in English; without one, English readers see the title of the service.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Who organises it there.</summary>
    public string? Partner { get; init; }

    public SizePrices? Price { get; init; }

    public CoFinancingRule? CoFinancing { get; init; }

    public ServiceVariant In(Language reader) => reader == Language.English ? this with { Title = EnglishTitle } : this;
}
