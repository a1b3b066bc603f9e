using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.FollowUps;

/// <summary>Reads what approved actions recommended, with what was answered about it.</summary>
internal sealed class FollowUpReading(PoleDb db, CurrentPerson person)
{
    /// <summary>The follow-up of one action, whoever asks; nothing where it recommends nothing and never did.</summary>
    public async Task<FollowUp?> OfAsync(Id<Action> id, CancellationToken cancel) =>
        (await ReadAsync(db.Actions.Where(a => a.Id == id), cancel)).SingleOrDefault();

    /// <summary>Those of the person's organisations, oldest action first.</summary>
    public Task<IReadOnlyList<FollowUp>> MineAsync(CancellationToken cancel)
    {
        var me = person.Id;
        return ReadAsync(Approved.Where(a => db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == me)), cancel);
    }

    public Task<IReadOnlyList<FollowUp>> AllAsync(CancellationToken cancel) => ReadAsync(Approved, cancel);

    /// <summary>Those that one person is reminded of: who wrote the action, or whoever is of its organisation once they have left.</summary>
    public Task<IReadOnlyList<FollowUp>> RemindedAsync(Id<Account> reader, CancellationToken cancel) => ReadAsync(
        Approved.Where(a => db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == reader)
            && (a.AuthorId == reader || !db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == a.AuthorId))),
        cancel);

    /// <summary>Everyone whom something may be asked of that day; a few too many, never one too few.</summary>
    public IQueryable<Id<Account>> Readers(DateOnly day)
    {
        // Months are not all as long: the exact day is counted for each of them.
        var ended = day.AddMonths(-FollowUpTerm.ThreeMonths.Months).AddDays(3);
        return
            from recommendation in db.Recommendations
            where recommendation.Position != null
                && !db.RecommendationAnswers.Any(a => a.RecommendationId == recommendation.Id && a.ReplacedAt == null
                    && (a.State == RecommendationState.Done || a.Term == FollowUpTerm.TwelveMonths))
            join action in Approved on recommendation.ActionId equals action.Id
            where action.LastDay <= ended
            join someone in db.OrganisationPeople on action.OrganisationId equals someone.OrganisationId
            select someone.AccountId;
    }

    private IQueryable<Action> Approved => db.Actions.Where(a => a.Status == ActionStatus.Approved);

    private async Task<IReadOnlyList<FollowUp>> ReadAsync(IQueryable<Action> actions, CancellationToken cancel)
    {
        var lines = await (
            from recommendation in db.Recommendations.AsNoTracking()
            join action in actions on recommendation.ActionId equals action.Id
            where action.LastDay != null
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            orderby action.LastDay, action.Reference, recommendation.Position
            select new
            {
                recommendation.Id,
                recommendation.Text,
                recommendation.Position,
                Action = new FollowedAction(
                    action.Id, action.Reference, action.Title, action.LastDay!.Value, action.Status, action.OrganisationId, organisation.Name),
            }).ToListAsync(cancel);
        var answers = (await (
            from answer in db.RecommendationAnswers.AsNoTracking()
            join recommendation in db.Recommendations on answer.RecommendationId equals recommendation.Id
            join action in actions on recommendation.ActionId equals action.Id
            join account in db.Users on answer.By equals account.Id
            orderby answer.At, answer.Id
            select new GivenAnswer(answer.RecommendationId, answer.Term, answer.State, answer.Comment, answer.At, account.Name, answer.ReplacedAt != null))
            .ToListAsync(cancel)).ToLookup(a => a.To);
        return [.. lines
            .Select(l => new FollowedRecommendation(l.Id, l.Text, l.Position is not null, l.Action, [.. answers[l.Id]]))
            .GroupBy(r => r.Action.Id)
            .Select(of => new FollowUp(of.First().Action, [.. of]))];
    }
}
