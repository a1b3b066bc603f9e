using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Organisations.Demo;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Demo;

/// <summary>
/// What became of the recommendations of the invented actions: most are answered, one answer was corrected, and those that came due
/// of late wait, for relay@demo.example and here and there.
/// </summary>
internal sealed class DemoFollowUps(PoleDb db) : IDemoChapter
{
    private const int LatelyDays = 150;

    /// <summary>What is said at three, six and twelve months of one recommendation; nothing once it is done.</summary>
    private static readonly IReadOnlyList<RecommendationState[]> Courses =
    [
        [RecommendationState.Begun, RecommendationState.Begun, RecommendationState.Done],
        [RecommendationState.NotBegun, RecommendationState.Begun, RecommendationState.Begun],
        [RecommendationState.Done],
        [RecommendationState.NotBegun, RecommendationState.NotBegun, RecommendationState.GivenUp],
        [RecommendationState.Begun, RecommendationState.Done],
        [RecommendationState.NotBegun, RecommendationState.NotBegun, RecommendationState.NotBegun],
    ];

    /// <summary>What was said of the action that is told: what is said at one time is one entry of its journal.</summary>
    private readonly List<(FollowUpTerm Term, string Move, DateTimeOffset At)> said = [];

    public int Order => 52;

    public async Task TellAsync(DemoStage stage, CancellationToken cancel)
    {
        var actions = await db.Actions.Where(a => a.Status == ActionStatus.Approved && a.IsDemo).OrderBy(a => a.LastDay).ThenBy(a => a.Reference).ToListAsync(cancel);
        foreach (var (number, action) in actions.Index())
        {
            await db.TakeUpAsync(action, cancel);
            foreach (var recommendation in db.Recommendations.Local.Where(r => r.ActionId == action.Id).OrderBy(r => r.Position))
            {
                Answer(action, recommendation, number, stage);
            }

            Record(action);
        }
    }

    private void Answer(Action action, Recommendation recommendation, int number, DemoStage stage)
    {
        var waits = action.OrganisationId == DemoCast.Relay || number % 4 == 0;
        var course = Courses[(number + (3 * recommendation.Position!.Value)) % Courses.Count];
        foreach (var (term, state) in FollowUpTerms.All.Zip(course))
        {
            var since = term.DueAfter(action.LastDay!.Value);
            var at = Paris.At(since.AddDays(3 + (number % 9)), new TimeOnly(9 + (number % 8), 20));
            if (at > stage.Now.AddDays(-1) || (waits && since > stage.Today.AddDays(-LatelyDays)))
            {
                return;
            }

            if (term is FollowUpTerm.ThreeMonths && number % 10 == 7)
            {
                Say(action, recommendation, term, RecommendationState.GivenUp, "", at.AddDays(-2), ActionMoves.FollowedUp).Replace(at);
                Say(action, recommendation, term, state, "Nous avions répondu trop vite : une personne s’en charge.", at, ActionMoves.FollowUpCorrected);
            }
            else
            {
                Say(action, recommendation, term, state, Comment(state, number), at, ActionMoves.FollowedUp);
            }
        }
    }

    private static string Comment(RecommendationState state, int number) => number % 3 != 0 ? "" : state switch
    {
        RecommendationState.NotBegun => "Reporté après la saison haute.",
        RecommendationState.Begun => "Une première étape est en place.",
        RecommendationState.Done => "Adopté, et repris depuis ailleurs.",
        RecommendationState.GivenUp => "La personne qui s’en chargeait a changé de poste.",
    };

    private RecommendationAnswer Say(Action action, Recommendation recommendation, FollowUpTerm term, RecommendationState state, string comment, DateTimeOffset at, string move)
    {
        var answer = new RecommendationAnswer { RecommendationId = recommendation.Id, Term = term, State = state, Comment = comment, At = at, By = action.AuthorId };
        db.RecommendationAnswers.Add(answer);
        said.Add((term, move, at));
        return answer;
    }

    private void Record(Action action)
    {
        db.Journal.AddRange(said.CountBy(one => one).Select(one => new JournalEntry
        {
            At = one.Key.At,
            Subject = nameof(Action),
            SubjectId = action.Id.Value,
            What = one.Key.Move,
            By = action.AuthorId,
            Reason = string.Create(CultureInfo.InvariantCulture, $"{one.Key.Term.Months} mois : {one.Value}"),
        }));
        said.Clear();
    }
}
