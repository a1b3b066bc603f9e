using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Synergies;

/// <summary>
/// Reads followed synergies from approved actions (R16). Somebody's are those that an action of their organisations tells, or an
/// action of an initiative that they carry or take part in; any other is not found.
/// </summary>
internal sealed class SynergyReading(PoleDb db, CurrentPerson person)
{
    private IQueryable<Action> Approved => db.Actions.Where(a => a.Status == ActionStatus.Approved && a.LastDay != null);

    public Task<IReadOnlyList<FollowedSynergy>> MineAsync(CancellationToken cancel) => OfAsync(person.Id, cancel);

    public async Task<FollowedSynergy?> FindMineAsync(Id<ActionSynergy> line, CancellationToken cancel) => Telling(await MineAsync(cancel), line);

    public async Task<IReadOnlyList<FollowedSynergy>> OfAsync(Id<Account> someone, CancellationToken cancel) => await AroundAsync(
        await db.OrganisationPeople.Where(p => p.AccountId == someone).Select(p => p.OrganisationId).ToListAsync(cancel),
        await MyInitiatives.Of(db, someone).Select(i => i.Id).ToListAsync(cancel),
        cancel);

    public async Task<IReadOnlyList<FollowedSynergy>> NetworkAsync(CancellationToken cancel) => FollowedSynergies.Of(await db.TellingsOfAsync(Approved, cancel));

    /// <summary>The one that a line tells, whoever asks, with those around it only.</summary>
    public async Task<FollowedSynergy?> FindAsync(Id<ActionSynergy> line, CancellationToken cancel)
    {
        var organisations = await Approved.Where(a => a.Synergies.Any(s => s.Id == line)).Select(a => a.OrganisationId).ToListAsync(cancel);
        return organisations.Count == 0 ? null : Telling(await AroundAsync(organisations, [], cancel), line);
    }

    private static FollowedSynergy? Telling(IReadOnlyList<FollowedSynergy> synergies, Id<ActionSynergy> line) =>
        synergies.FirstOrDefault(synergy => synergy.Tellings.Any(told => told.Line == line));

    /// <summary>
    /// The synergies of some organisations and initiatives, each with all that tells it: where an initiative holds other organisations,
    /// what those tell is read too, until nothing is added.
    /// </summary>
    private async Task<IReadOnlyList<FollowedSynergy>> AroundAsync(
        IReadOnlyCollection<Id<Organisation>> own, IReadOnlyCollection<Id<Initiative>> shared, CancellationToken cancel)
    {
        var (organisations, initiatives) = (own.ToHashSet(), shared.ToHashSet());
        while (true)
        {
            // By their identities, so that each side of the "or" follows its index.
            var attached = await db.InitiativeActions.Where(link => initiatives.Contains(link.InitiativeId)).Select(link => link.ActionId).ToListAsync(cancel);
            var told = await db.TellingsOfAsync(Approved.Where(a => organisations.Contains(a.OrganisationId) || attached.Contains(a.Id)), cancel);
            var before = (organisations.Count, initiatives.Count);
            organisations.UnionWith(told.Select(one => one.Teller.OrganisationId));
            initiatives.UnionWith(told.Select(one => one.Teller.InitiativeId).OfType<Id<Initiative>>());
            if (before == (organisations.Count, initiatives.Count))
            {
                return [.. FollowedSynergies.Of(told).Where(synergy => synergy.Tellings.Any(one =>
                    own.Contains(one.Teller.OrganisationId) || (one.Teller.InitiativeId is { } initiative && shared.Contains(initiative))))];
            }
        }
    }
}
