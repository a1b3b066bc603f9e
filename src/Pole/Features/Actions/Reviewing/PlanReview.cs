using Microsoft.Extensions.Options;
using Pole.Features.Actions.Checks;

namespace Pole.Features.Actions.Reviewing;

/// <summary>Weighs the risk of an action that is being submitted, and draws whether it is audited in depth.</summary>
internal sealed class PlanReview(IOptions<ReviewSettings> settings)
{
    private const int Many = 3;
    private const long CostlyCents = 10_000_00;

    public ReviewPlan Of(Action action, IReadOnlyList<Finding> findings, PastReviews past) => ReviewPlan.Of(
        action.Reference,
        [.. Reasons(action, findings, past.Approved < PastReviews.Few, past.WasRefused)],
        settings.Value.AuditPercent,
        settings.Value.TwoStepRegions.Contains(action.Region));

    private static IEnumerable<RiskReason> Reasons(Action action, IReadOnlyList<Finding> findings, bool isNewcomer, bool wasRefused)
    {
        var warnings = findings.Count(f => f.Severity == Severity.Warning);
        if (warnings > 0)
        {
            yield return warnings >= Many ? RiskReason.ManyWarnings : RiskReason.Warnings;
        }

        if (isNewcomer)
        {
            yield return RiskReason.Newcomer;
        }

        if (wasRefused)
        {
            yield return RiskReason.Returns;
        }

        if (action.CostCents > CostlyCents)
        {
            yield return RiskReason.Costly;
        }

        if (action.Version > 0)
        {
            yield return RiskReason.Again;
        }
    }
}
