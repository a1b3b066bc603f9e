using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Initiatives;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Following;

/// <summary>Reads what actions tell of synergies: one query, whatever their number.</summary>
internal static class Tellings
{
    /// <summary>All that some actions tell, those of one action in their order. An action that has no day yet comes before all others.</summary>
    public static Task<List<ToldSynergy>> TellingsOfAsync(this PoleDb db, IQueryable<Action> actions, CancellationToken cancel) => (
        from action in actions.AsNoTracking()
        from synergy in action.Synergies
        join attached in db.InitiativeActions on action.Id equals attached.ActionId into attachments
        from attachment in attachments.DefaultIfEmpty()
        orderby action.Reference, synergy.Position
        select new ToldSynergy(
            new SynergyTeller(
                action.Id, action.Reference, action.LastDay ?? DateOnly.MinValue, action.OrganisationId, action.Departement, (Id<Initiative>?)attachment.InitiativeId),
            synergy.Title,
            synergy.State)
        {
            Line = synergy.Id,
            Kind = synergy.Kind,
            Nature = synergy.Nature,
            Parties = synergy.Parties,
            Gains = synergy.Gains,
        })
        .ToListAsync(cancel);
}
