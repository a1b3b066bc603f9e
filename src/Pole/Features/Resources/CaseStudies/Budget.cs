using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>Whether an amount includes value added tax; most sheets do not say.</summary>
internal enum TaxBasis
{
    Unknown,
    WithTax,
    WithoutTax,
}

/// <summary>An amount in euros as the sheet gives it.</summary>
internal sealed record Cost
{
    public required string Label { get; init; }

    public required Money Amount { get; init; }

    /// <summary>The far end, where the sheet gives a range: dues from 30 € to 600 €.</summary>
    public Money? To { get; init; }

    public FigureModifier Modifier { get; init; }

    public TaxBasis Tax { get; init; }

    /// <summary>What the amount is paid for each time: <c>an</c>.</summary>
    public string? Per { get; init; }

    public PartialDate? Date { get; init; }

    public string? Note { get; init; }
}

/// <summary>What the initiative costs: the whole where the sheet gives it, and its parts.</summary>
internal sealed record Budget
{
    public Cost? Total { get; init; }

    public IReadOnlyList<Cost> Lines { get; init; } = [];

    public string? Note { get; init; }
}

internal static class TaxBases
{
    extension(TaxBasis tax)
    {
        /// <summary>The letters after the amount; empty when the sheet does not say.</summary>
        public string Label => tax switch
        {
            TaxBasis.Unknown => "",
            TaxBasis.WithTax => "TTC",
            TaxBasis.WithoutTax => "HT",
        };
    }
}
