using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.FollowUps;

/// <summary>What a person answered about recommendations, corrections too, in the export of their data.</summary>
internal sealed class MyFollowUpRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "follow-ups";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel) => await (
        from answer in db.RecommendationAnswers.AsNoTracking()
        where answer.By == person
        join recommendation in db.Recommendations on answer.RecommendationId equals recommendation.Id
        join action in db.Actions on recommendation.ActionId equals action.Id
        orderby answer.At
        select (object)new { action.Reference, Recommendation = recommendation.Text, Term = answer.Term.ToString(), State = answer.State.ToString(), answer.Comment, answer.At, answer.ReplacedAt })
        .ToListAsync(cancel);
}
