using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Stories;

/// <summary>The case study drawn from an action, as its organisation sees it.</summary>
internal sealed record StoryLine(Id<Contribution> Id, ContributionStatus Status, string Author, bool IsMine, string? Slug)
{
    /// <summary>Where it came to nothing, another may be begun.</summary>
    public bool IsOver => Slug is null && Status is ContributionStatus.Declined or ContributionStatus.Withdrawn;
}

/// <summary>Begins a proposed case study from what an approved action says, and finds the one that was begun.</summary>
internal sealed class StoryDesk(PoleDb db, ContributionDrafting drafting, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public async Task<StoryLine?> FindAsync(Id<Action> action, CancellationToken cancel)
    {
        var me = person.Id;
        return await (
            from story in db.ActionStories.AsNoTracking()
            where story.ActionId == action
            join told in db.Contributions on story.ContributionId equals told.Id
            join author in db.Users on told.AuthorId equals author.Id
            select new StoryLine(told.Id, told.Status, author.Name, told.AuthorId == me, told.Slug)).SingleOrDefaultAsync(cancel);
    }

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
