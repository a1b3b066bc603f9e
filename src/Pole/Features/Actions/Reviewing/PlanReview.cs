using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.Checks;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Reviewing;

/// <summary>Weighs the risk of an action that is being submitted, and draws whether it is audited in depth.</summary>
internal sealed class PlanReview(PoleDb db, IOptions<ReviewSettings> settings, TimeProvider clock)
{
    private const int Few = 3;
    private const int Many = 3;
    private const long CostlyCents = 10_000_00;

    public async Task<ReviewPlan> OfAsync(Action action, IReadOnlyList<Finding> findings, CancellationToken cancel)
    {
        var aYearAgo = clock.GetUtcNow().AddYears(-1);
        var past = await db.Actions.AsNoTracking()
            .Where(a => a.OrganisationId == action.OrganisationId && a.Id != action.Id)
            .GroupBy(_ => 1)
            .Select(g => new
            {
                Approved = g.Count(a => a.Status == ActionStatus.Approved),
                Refused = g.Count(a => a.DecidedAt > aYearAgo && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Rejected)),
            })
            .FirstOrDefaultAsync(cancel);
        return ReviewPlan.Of(
            action.Reference,
            [.. Reasons(action, findings, past?.Approved ?? 0, past?.Refused ?? 0)],
            settings.Value.AuditPercent,
            settings.Value.TwoStepRegions.Contains(action.Region));
    }

    private static IEnumerable<RiskReason> Reasons(Action action, IReadOnlyList<Finding> findings, int approved, int refused)
    {
        var warnings = findings.Count(f => f.Severity == Severity.Warning);
        if (warnings > 0)
        {
            yield return warnings >= Many ? RiskReason.ManyWarnings : RiskReason.Warnings;
        }

        if (approved < Few)
        {
            yield return RiskReason.Newcomer;
        }

        if (refused > 0)
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
