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
        var past = await db.Organisations.Where(o => o.Id == action.OrganisationId)
            .Select(o => new
            {
                Approved = db.Actions.Where(a => a.OrganisationId == o.Id && a.Status == ActionStatus.Approved && a.Id != action.Id).Take(Few).Count(),
                IsRefused = db.Actions.Any(a => a.OrganisationId == o.Id && a.Id != action.Id
                    && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Rejected) && a.DecidedAt > aYearAgo),
            })
            .SingleAsync(cancel);
        return ReviewPlan.Of(
            action.Reference,
            [.. Reasons(action, findings, past.Approved < Few, past.IsRefused)],
            settings.Value.AuditPercent,
            settings.Value.TwoStepRegions.Contains(action.Region));
    }

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
