using Pole.Features.Billing.Splits;
using Pole.Kernel;

namespace Pole.Features.Services.Catalogue;

/// <summary>How a sheet says that its price is shared; a rule once its sum is checked.</summary>
internal sealed record SplitShares(Rate Organiser, Rate Deliverer, Rate Pole)
{
    /// <exception cref="ArgumentException">The shares do not sum to 100 %, which the check of the content tells of.</exception>
    public SplitRule ToRule() => new(Organiser, Deliverer, Pole);

    public Outcome Check() => SplitRule.Check(Organiser, Deliverer, Pole);
}
