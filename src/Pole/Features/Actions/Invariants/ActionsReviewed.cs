using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Actions.Invariants;

/// <summary>Whoever decided of an action is neither its author nor of its organisation (R10), and the journal knows who it was.</summary>
internal sealed class ActionsReviewed(PoleDb db) : IInvariant
{
    private static readonly string[] Decisions = [ActionMoves.Approved, ActionMoves.Rejected, ActionMoves.Returned, ActionMoves.Reopened];

    public string Rule => "decided actions have a reviewer who is neither their author nor of their organisation (R10)";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var people = (await db.OrganisationPeople.AsNoTracking().ToListAsync(cancel)).ToDictionary(p => (p.OrganisationId, p.AccountId), p => p.Since);
        var decided = await (
            from entry in db.Journal.AsNoTracking()
            where entry.Subject == nameof(Action) && Decisions.Contains(entry.What)
            select new { entry.SubjectId, entry.What, entry.By, entry.At }).ToListAsync(cancel);
        var byAction = decided.ToLookup(entry => new Id<Action>(entry.SubjectId));
        var actions = db.Actions.AsNoTracking().OrderBy(a => a.Reference).Select(a => new { a.Id, a.Reference, a.Status, a.AuthorId, a.OrganisationId });
        await foreach (var action in actions.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (MovesTo(action.Status) is { Length: > 0 } moves && byAction[action.Id].All(d => !moves.Contains(d.What)))
            {
                yield return $"{action.Reference} is {action.Status}, and the journal does not say who decided";
            }

            foreach (var decision in byAction[action.Id])
            {
                if (decision.By is not { } by)
                {
                    yield return $"{action.Reference}: {decision.What} by nobody";
                }
                else if (by == action.AuthorId)
                {
                    yield return $"{action.Reference}: {decision.What} by its own author (R10)";
                }
                else if (people.TryGetValue((action.OrganisationId, by), out var since) && since <= decision.At)
                {
                    yield return $"{action.Reference}: {decision.What} by someone of its organisation (R10)";
                }
            }
        }
    }

    private static string[] MovesTo(ActionStatus status) => status switch
    {
        ActionStatus.Approved => [ActionMoves.Approved],
        ActionStatus.Rejected => [ActionMoves.Rejected],
        ActionStatus.Returned => [ActionMoves.Returned, ActionMoves.Reopened],
        ActionStatus.Draft or ActionStatus.Submitted => [],
    };
}
