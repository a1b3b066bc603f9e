using Pole.Features.Actions.Reviewing;
using Pole.Platform.Data;
using Pole.Platform.Demo;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Demo;

/// <summary>The audit in depth of an invented action: two persons saw the evidence, and confirm each value.</summary>
internal static class DemoAudit
{
    public static void Tell(PoleDb db, Action action, DateTimeOffset at)
    {
        db.Opinions.AddRange(new[] { DemoPeople.Admin, DemoPeople.Reviewer }.Select(by => new Opinion
        {
            ActionId = action.Id,
            Version = action.Version,
            By = by.Id,
            Verdict = Verdict.Approve,
            Comment = "Les pesées jointes disent la même chose.",
            At = at,
            Confirmed = string.Join(',', action.Results.Select(result => result.Position)),
        }));
        action.Results.ForEach(result => result.AuditedVersion = action.Version);
        if (action.Results.Count == 0)
        {
            return;
        }

        db.Journal.Add(new JournalEntry
        {
            At = at,
            Subject = nameof(Action),
            SubjectId = action.Id.Value,
            What = ActionMoves.Audited,
            By = DemoPeople.Reviewer.Id,
            Reason = string.Join(", ", action.Results.Select(result => result.Label)),
        });
    }
}
