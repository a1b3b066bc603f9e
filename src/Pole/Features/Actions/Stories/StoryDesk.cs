using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Stories;

/// <summary>Begins a proposed case study from what an approved action says, and finds the one that was begun.</summary>
internal sealed class StoryDesk(PoleDb db, ContributionDrafting drafting, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public Task<StoryLine?> FindAsync(Id<Action> action, CancellationToken cancel) =>
        db.StoryAsync(db.ActionStories.Where(s => s.ActionId == action).Select(s => s.ContributionId), person.Id, cancel);

    /// <summary>Begins it, unless it was begun before; the draft is the person's own.</summary>
    public async Task<(Id<Contribution>? Id, Outcome Outcome)> StartAsync(Id<Action> id, SheetFormat format, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { Status: ActionStatus.Approved } action)
        {
            return (null, new Refusal("story.not-approved", "Seule une action approuvée devient une fiche : elle pourra encore changer d’ici là."));
        }

        if (await FindAsync(action.Id, cancel) is { IsOver: false } begun)
        {
            return begun.IsMine
                ? (begun.Id, Outcome.Done)
                : (null, new Refusal("story.begun", "{0} écrit déjà la fiche de cette action.", begun.Author));
        }

        var lead = await db.Organisations.Where(o => o.Id == action.OrganisationId).Select(o => new { o.Name, o.Kind }).SingleAsync(cancel);
        var (contribution, outcome) = await drafting.StartAsync(StoryAnswers.Of(action, lead.Name, lead.Kind, format), cancel);
        if (outcome.Refused)
        {
            return (null, outcome);
        }

        await NoteAsync(action.Id, contribution!.Id, cancel);
        chronicle.Record(action.Id, ActionMoves.Told);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (contribution.Id, Outcome.Done);
    }

    private async Task NoteAsync(Id<Action> action, Id<Contribution> contribution, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await db.ActionStories.SingleOrDefaultAsync(s => s.ActionId == action, cancel) is { } before)
        {
            (before.ContributionId, before.At) = (contribution, now);
        }
        else
        {
            db.ActionStories.Add(new() { ActionId = action, ContributionId = contribution, At = now });
        }
    }
}
