using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Admin;

/// <summary>An action in the list of its reviewers.</summary>
internal sealed record QueueLine(
    Id<Action> Id, string Reference, string Title, ActionType? Type, DateOnly? FirstDay, string Organisation, ActionStatus Status,
    DateTimeOffset? SubmittedAt, ReviewPlan Plan, int Opinions, bool IsDemo)
{
    /// <summary>Whole days since it was submitted.</summary>
    public int Waiting(DateTimeOffset now) => SubmittedAt is { } at ? (int)(now - at).TotalDays : 0;
}

/// <summary>In which order the queue is read.</summary>
internal enum QueueOrder
{
    Age,
    Risk,
}

internal static class ReviewQueue
{
    public static Task<List<QueueLine>> LinesAsync(PoleDb db, IQueryable<Action> fitting, ActionStatus status, QueueOrder order, int skip, int take, CancellationToken cancel)
    {
        var ordered = (status, order) switch
        {
            (ActionStatus.Submitted, QueueOrder.Risk) => fitting.OrderByDescending(a => a.Plan.Risk).ThenBy(a => a.SubmittedAt).ThenBy(a => a.Reference),
            (ActionStatus.Submitted, _) => fitting.OrderBy(a => a.SubmittedAt).ThenBy(a => a.Reference),
            _ => fitting.OrderByDescending(a => a.DecidedAt).ThenBy(a => a.Reference),
        };
        return ordered
            .Join(db.Organisations, a => a.OrganisationId, o => o.Id, (action, organisation) => new QueueLine(
                action.Id, action.Reference, action.Title, action.Type, action.FirstDay, organisation.Name, action.Status, action.SubmittedAt, action.Plan,
                db.Opinions.Count(o => o.ActionId == action.Id && o.Version == action.Version), action.IsDemo))
            .Skip(skip)
            .Take(take)
            .ToListAsync(cancel);
    }
}
