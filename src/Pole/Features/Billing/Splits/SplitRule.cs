using Pole.Features.Organisations;
using Pole.Kernel;

namespace Pole.Features.Billing.Splits;

/// <summary>How the organiser, the deliverer and the Pôle share the price of a service: three rates that sum to 100 % (R5).</summary>
internal sealed record SplitRule
{
    /// <exception cref="ArgumentException">The rates fail <see cref="Check"/>.</exception>
    public SplitRule(Rate organiser, Rate deliverer, Rate pole)
    {
        if (Check(organiser, deliverer, pole) is { Refused: true } outcome)
        {
            throw new ArgumentException(outcome.Refusal.Code, nameof(pole));
        }

        (Organiser, Deliverer, Pole) = (organiser, deliverer, pole);
    }

    public Rate Organiser { get; }

    public Rate Deliverer { get; }

    public Rate Pole { get; }

    /// <summary>Whether three rates make a rule; for whoever reads them from a file or a form.</summary>
    public static Outcome Check(Rate organiser, Rate deliverer, Rate pole)
    {
        if (organiser.BasisPoints < 0 || deliverer.BasisPoints < 0 || pole.BasisPoints < 0)
        {
            return new Refusal("split.negative", "Les parts d’une clé de répartition ne sont jamais négatives.");
        }

        var sum = new Rate(organiser.BasisPoints + deliverer.BasisPoints + pole.BasisPoints);
        return sum == Rate.Whole
            ? Outcome.Done
            : new Refusal("split.not-whole", "Les trois parts d’une clé de répartition font 100 % ; celles-ci font {0}.", sum);
    }

    /// <summary>
    /// Shares a price (before co-financing: R7) between the levels. Level 3 is always the Pôle's; levels 1 and 2 are
    /// the Pôle's too where no third party holds them (R6). The lines sum to the price to the cent (R5).
    /// </summary>
    public IReadOnlyList<SplitLine> Share(Money price, Id<Organisation>? organiser, Id<Organisation>? deliverer)
    {
        var parts = LargestRemainder.Cut(price, Organiser, Deliverer, Pole);
        return
        [
            new(CostLevel.Organiser, Organiser, organiser, parts[0]),
            new(CostLevel.Deliverer, Deliverer, deliverer, parts[1]),
            new(CostLevel.Pole, Pole, null, parts[2]),
        ];
    }
}

/// <summary>What one level of a price gives to whom: a third party, or the Pôle where none is named.</summary>
internal sealed record SplitLine(CostLevel Level, Rate Rate, Id<Organisation>? ThirdParty, Money Amount)
{
    public bool GoesToPole => ThirdParty is null;
}
