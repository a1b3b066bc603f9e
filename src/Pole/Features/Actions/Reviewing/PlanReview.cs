using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.Checks;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Reviewing;

/// <summary>Weighs the risk of an action that is being submitted, and draws whether it is audited in depth.</summary>
internal sealed class PlanReview(PoleDb db, IOptions<ReviewSettings> settings, TimeProvider clock)
{
    private const int Few = 3;
    private const int Many = 3;
    private const long CostlyCents = 10_000_00;

    private static readonly PerModel<Func<PoleDb, Id<Organisation>, Id<Action>, DateTimeOffset, CancellationToken, Task<Past>>> PastOf = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Organisation> organisation, Id<Action> asking, DateTimeOffset aYearAgo, CancellationToken _) => db.Organisations
            .Where(o => o.Id == organisation)
            .Select(o => new Past(
                db.Actions.Where(a => a.OrganisationId == o.Id && a.Status == ActionStatus.Approved && a.Id != asking).Take(Few).Count(),
                db.Actions.Any(a => a.OrganisationId == o.Id && a.Id != asking
                    && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Rejected) && a.DecidedAt > aYearAgo)))
            .Single()));

    public async Task<ReviewPlan> OfAsync(Action action, IReadOnlyList<Finding> findings, CancellationToken cancel)
    {
        var past = await PastOf.On(db)(db, action.OrganisationId, action.Id, clock.GetUtcNow().AddYears(-1), cancel);
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

    private sealed record Past(int Approved, bool IsRefused);
}
