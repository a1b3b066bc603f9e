using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;

namespace Pole.Features.Actions;

/// <summary>
/// What a submission reads side by side with others, before its turn to write comes: one writes at a time, and each of them is the
/// shorter for it. Nothing here refuses an action; where the action has changed in the meantime, it is read again.
/// </summary>
internal sealed record Ahead(Surroundings Around, PastReviews Past, ActionLetters.Author Author, IReadOnlyList<StoredFile> Files)
{
    public bool IsOf(Action action) =>
        Around.Place == ActionPlace.Of(action) && action.Evidence.TrueForAll(evidence => Files.Any(file => file.Id == evidence.FileId));
}

/// <summary>Reads ahead of a submission.</summary>
internal sealed class ReadAhead(PoleDb db, ActionChecks checks, TimeProvider clock)
{
    private static readonly PerModel<Func<PoleDb, Id<Action>, DateTimeOffset, CancellationToken, Task<Glance?>>> Glances = new(() => EF.CompileAsyncQuery(
        (PoleDb db, Id<Action> id, DateTimeOffset aYearAgo, CancellationToken _) => (
            from action in db.Actions
            where action.Id == id
            join author in db.Users on action.AuthorId equals author.Id
            select new Glance(
                new ActionPlace(
                    action.Id, action.OrganisationId, action.Type, action.Departement, action.FirstDay, action.LastDay, action.Synergies.Any(), action.Evidence.Any()),
                new PastReviews(
                    db.Actions.Where(a => a.OrganisationId == action.OrganisationId && a.Status == ActionStatus.Approved && a.Id != action.Id)
                        .Take(PastReviews.Few).Count(),
                    db.Actions.Any(a => a.OrganisationId == action.OrganisationId && a.Id != action.Id
                        && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Rejected) && a.DecidedAt > aYearAgo)),
                new ActionLetters.Author(author.Email!, author.Name, author.Language)))
            .SingleOrDefault()));

    /// <returns>Nothing when there is no such action.</returns>
    public async Task<Ahead?> OfAsync(Id<Action> id, CancellationToken cancel) =>
        await Glances.On(db)(db, id, clock.GetUtcNow().AddYears(-1), cancel) is { } glance
            ? new(
                await checks.LookAroundAsync(glance.Place, cancel),
                glance.Past,
                glance.Author,
                glance.Place.HasEvidence ? await db.EvidenceFilesAsync(id, cancel) : [])
            : null;

    private sealed record Glance(ActionPlace Place, PastReviews Past, ActionLetters.Author Author);
}
