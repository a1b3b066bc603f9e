using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Stamps;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>
/// What a submission reads side by side with others, before its turn to write comes: one writes at a time, and each of them is the
/// shorter for it. Where the stamp of the action has moved in the meantime, all of it is read again; what stands around the action
/// refuses nothing.
/// </summary>
internal sealed record Ahead(int Stamp, Action Action, Surroundings Around, PastReviews Past, ActionLetters.Author Author, IReadOnlyList<StoredFile> Files);

/// <summary>Reads ahead of a submission.</summary>
internal sealed class ReadAhead(PoleDb db, ActionChecks checks, TimeProvider clock)
{
    private static readonly PerModel<Func<PoleDb, Id<Action>, DateTimeOffset, CancellationToken, Task<Glance?>>> Glances = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id, DateTimeOffset aYearAgo, CancellationToken _) => (
            from action in db.Actions
            where action.Id == id
            join author in db.Users on action.AuthorId equals author.Id
            select new Glance(
                EF.Property<int>(action, ActionStamp.Column),
                new PastReviews(
                    db.Actions.Where(a => a.OrganisationId == action.OrganisationId && a.Status == ActionStatus.Approved && a.Id != action.Id)
                        .Take(PastReviews.Few).Count(),
                    db.Actions.Any(a => a.OrganisationId == action.OrganisationId && a.Id != action.Id
                        && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Rejected) && a.DecidedAt > aYearAgo)),
                new ActionLetters.Author(author.Email!, author.Name, author.Language)))
            .SingleOrDefault()));

    /// <returns>Nothing when there is no such action.</returns>
    public async Task<Ahead?> OfAsync(Id<Action> id, CancellationToken cancel)
    {
        // The stamp is read first: what changes while the rest is read moves it, and is read again.
        if (await Glances.On(db)(db, id, clock.GetUtcNow().AddYears(-1), cancel) is not { } glance
            || await db.WholeActionAsync(id, cancel) is not { } action)
        {
            return null;
        }

        return new(
            glance.Stamp,
            action,
            await checks.LookAroundAsync(action, cancel),
            glance.Past,
            glance.Author,
            action.Evidence.Count > 0 ? await db.EvidenceFilesAsync(id, cancel) : []);
    }

    private sealed record Glance(int Stamp, PastReviews Past, ActionLetters.Author Author);
}
