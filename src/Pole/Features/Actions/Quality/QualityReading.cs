using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Types;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Quality;

/// <summary>Reads what the actions of organisations tell of their quality, over the last two years.</summary>
internal sealed class QualityReading(PoleDb db, TypeSheets types, TimeProvider clock)
{
    private static readonly string[] Returns = [ActionMoves.Returned, ActionMoves.Rejected, ActionMoves.Reopened];

    public async Task<ILookup<Id<Organisation>, QualityCase>> ReadAsync(IReadOnlyList<Id<Organisation>>? of, CancellationToken cancel)
    {
        var since = Paris.Today(clock).AddYears(-2);
        var actions = db.Actions.AsNoTracking().Where(a => a.Version > 0 && a.LastDay >= since);
        actions = of is null ? actions : actions.Where(a => of.Contains(a.OrganisationId));
        var rows = await (
            from a in actions
            orderby a.LastDay descending, a.Reference
            select new
            {
                Action = a,
                First = db.ActionVersions.Where(v => v.ActionId == a.Id && v.Number == 1).Select(v => v.At).FirstOrDefault(),
                Times = a.Times.Any(),
                Companies = a.Companies.Any(),
                Results = a.Results.Any() || a.Synergies.Any(),
            }).ToListAsync(cancel);
        var ids = rows.Select(r => r.Action.Id.Value).ToList();
        var returned = (await db.Journal.AsNoTracking()
            .Where(e => e.Subject == nameof(Action) && ids.Contains(e.SubjectId) && Returns.Contains(e.What))
            .Select(e => e.SubjectId).Distinct().ToListAsync(cancel)).ToHashSet();
        return rows.ToLookup(r => r.Action.OrganisationId, r => Case(r.Action, r.First, returned.Contains(r.Action.Id.Value),
        [
            (r.Action.Summary.Length > 0, ActionTopic.Summary), (r.Times, ActionTopic.Times), (r.Action.CostCents is not null, ActionTopic.Cost),
            (r.Action.Participants is not null, ActionTopic.Participants), (r.Companies, ActionTopic.Companies), (r.Results, ActionTopic.Results),
            (r.Action.MarkHundredths is not null, ActionTopic.Mark), (r.Action.SuccessFactors.Length > 0, ActionTopic.SuccessFactors),
            (r.Action.Difficulties.Length > 0, ActionTopic.Difficulties), (r.Action.Recommendations.Length > 0, ActionTopic.Recommendations),
        ]));
    }

    /// <summary>Of what its type asks, what it says: nobody is blamed for what was not asked.</summary>
    private QualityCase Case(Action action, DateTimeOffset first, bool wasReturned, (bool IsFilled, ActionTopic Topic)[] all)
    {
        var sheet = types.Of(action.Type);
        var parts = all.Where(part => sheet.Asks.Contains(part.Topic) || (part.Topic == ActionTopic.Results && sheet.Asks.Contains(ActionTopic.Synergies))).ToList();
        return new(action.Id, action.Reference, action.Title, action.LastDay!.Value, Paris.DayOf(first), action.Status)
        {
            WasReturned = wasReturned,
            HasWarnings = RiskReasons.Read(action.Plan.Reasons).Any(r => r is RiskReason.Warnings or RiskReason.ManyWarnings),
            Missing = [.. parts.Where(p => !p.IsFilled).Select(p => p.Topic.Label)],
            Parts = parts.Count,
            Mark = action.Mark,
            Respondents = action.Respondents ?? 0,
        };
    }
}
