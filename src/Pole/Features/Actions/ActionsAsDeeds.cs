using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Upkeep;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions;

/// <summary>Tells of actions by their numbers, to features that do not know them.</summary>
internal sealed class ActionsAsDeeds(PoleDb db) : ILoggedDeeds
{
    private const int Most = 100;

    public async Task<IReadOnlyList<LoggedDeed>> OfAsync(Id<Account> person, Id<Organisation> organisation, CancellationToken cancel) =>
        await Told(db.Actions.Where(a => a.AuthorId == person && a.OrganisationId == organisation && a.Status != ActionStatus.Rejected)).Take(Most).ToListAsync(cancel);

    public async Task<IReadOnlyList<LoggedDeed>> FindAsync(IReadOnlyCollection<string> references, CancellationToken cancel) =>
        await Told(db.Actions.Where(a => references.Contains(a.Reference))).ToListAsync(cancel);

    private static IQueryable<LoggedDeed> Told(IQueryable<Action> actions) => actions.AsNoTracking()
        .OrderByDescending(a => a.CreatedAt).ThenByDescending(a => a.Reference)
        .Select(a => new LoggedDeed(a.Reference, a.Title, a.FirstDay, a.Status == ActionStatus.Approved));
}
