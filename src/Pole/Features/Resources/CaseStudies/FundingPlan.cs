using Pole.Kernel;

namespace Pole.Features.Resources.CaseStudies;

/// <summary>What one funder brings: an amount, a share, or only its name.</summary>
internal sealed record FundingLine
{
    public required string Funder { get; init; }

    public Money? Amount { get; init; }

    public Rate? Share { get; init; }

    public FigureModifier Modifier { get; init; }

    /// <summary>True when the money belongs to another time or purpose than the total.</summary>
    public bool OutsideTotal { get; init; }

    public string? Note { get; init; }
}

/// <summary>What a plan does not account for; below zero when its lines add up to more than its total.</summary>
internal sealed record UnexplainedPart(Money? Amount, Rate Share);

/// <summary>
/// Who pays for the initiative, as the sheet tells. A plan that does not close says so: the unexplained part is
/// computed from the lines, never spread over them, and never hidden.
/// </summary>
internal sealed record FundingPlan
{
    public Money? Total { get; init; }

    public FigureModifier TotalModifier { get; init; }

    public required IReadOnlyList<FundingLine> Lines { get; init; }

    public string? Note { get; init; }

    /// <summary>Null when the sheet gives neither a total nor any share: then nothing can be said of the rest.</summary>
    public UnexplainedPart? Unexplained => Total switch
    {
        { IsZero: false } total => RestOf(total),
        _ when Counted.Any(line => line.Share is not null) => new(null, RestOfShares()),
        _ => null,
    };

    private IEnumerable<FundingLine> Counted => Lines.Where(line => !line.OutsideTotal);

    private UnexplainedPart RestOf(Money total)
    {
        var told = Money.Sum(Counted.Select(line => line.Amount ?? total.Part(line.Share ?? Rate.Zero)));
        var rest = total - told;
        var points = decimal.Round(rest.Cents * 10_000m / total.Cents, 0, MidpointRounding.AwayFromZero);
        return new(rest, new((int)points));
    }

    private Rate RestOfShares() =>
        new(Rate.Whole.BasisPoints - Counted.Sum(line => line.Share?.BasisPoints ?? 0));
}
