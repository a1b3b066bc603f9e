using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Checks;

/// <summary>Reads what stands around an action: asked at each submission, before its turn to write comes.</summary>
internal static class SurroundingsReading
{
    /// <summary>An action of another organisation that began longer ago is no duplicate of this one.</summary>
    private const int LongDays = 366;

    private static readonly PerModel<Func<PoleDb, Id<Action>, Id<Organisation>, ActionType, string, DateOnly, DateOnly, DateOnly, IAsyncEnumerable<Sibling>>> Siblings =
        new(() => EF.CompileAsyncQuery(
            (PoleDb db, Id<Action> id, Id<Organisation> organisation, ActionType type, string departement, DateOnly first, DateOnly last, DateOnly begun) => db.Actions
                .Where(a => a.Departement == departement && a.Type == type && a.FirstDay <= last && a.LastDay >= first)
                .Where(a => a.Id != id && a.Status != ActionStatus.Rejected)
                .Where(a => a.OrganisationId == organisation || (a.Status != ActionStatus.Draft && a.FirstDay >= begun))
                .OrderBy(a => a.Reference)
                .Select(a => new Sibling(a.Reference, a.OrganisationId == organisation, a.Territory))));

    // One after the other, each by its index: an "or" of both would read every action there is.
    private static readonly PerModel<Func<PoleDb, Id<Action>, Id<Organisation>, string, IAsyncEnumerable<KnownSynergy>>> Known =
        new(() => EF.CompileAsyncQuery(
            (PoleDb db, Id<Action> id, Id<Organisation> organisation, string departement) => (
                from other in db.Actions
                where other.OrganisationId == organisation && other.Status == ActionStatus.Approved && other.Departement == departement && other.Id != id
                from synergy in other.Synergies
                select new SynergyTold { LastDay = other.LastDay, Reference = other.Reference, Title = synergy.Title })
                .Union(
                    from mine in db.InitiativeActions
                    where mine.ActionId == id
                    join attached in db.InitiativeActions on mine.InitiativeId equals attached.InitiativeId
                    join other in db.Actions on attached.ActionId equals other.Id
                    where other.Status == ActionStatus.Approved && other.Id != id
                    from synergy in other.Synergies
                    select new SynergyTold { LastDay = other.LastDay, Reference = other.Reference, Title = synergy.Title })
                .OrderBy(told => told.LastDay).ThenBy(told => told.Reference)
                .Select(told => new KnownSynergy(told.Reference, told.Title))));

    private static readonly PerModel<Func<PoleDb, Id<Action>, Id<Organisation>, IAsyncEnumerable<SharedEvidence>>> Shared =
        new(() => EF.CompileAsyncQuery(
            (PoleDb db, Id<Action> id, Id<Organisation> organisation) =>
                from held in db.Set<ActionEvidence>()
                where EF.Property<Id<Action>>(held, "ActionId") == id
                join mine in db.Files on held.FileId equals mine.Id
                join twin in db.Files on mine.Hash equals twin.Hash
                join evidence in db.Set<ActionEvidence>() on twin.Id equals evidence.FileId
                join other in db.Actions on EF.Property<Id<Action>>(evidence, "ActionId") equals other.Id
                where other.Id != id && other.Status != ActionStatus.Draft
                orderby other.Reference
                select new SharedEvidence(mine.Name, other.Reference, other.OrganisationId == organisation)));

    /// <summary>The actions of the same type and place whose days meet those of this one.</summary>
    public static async Task<IReadOnlyList<Sibling>> SiblingsAsync(this PoleDb db, Action action, CancellationToken cancel)
    {
        if (action is not { Type: { } type, FirstDay: { } first, LastDay: { } last })
        {
            return [];
        }

        var begun = first.AddDays(-Math.Min(LongDays, first.DayNumber));
        return await Siblings.On(db)(db, action.Id, action.OrganisationId, type, action.Departement, first, last, begun).ToListAsync(cancel);
    }

    /// <summary>The synergies that approved actions of the organisation there, or of the same initiatives, have told.</summary>
    public static async Task<IReadOnlyList<KnownSynergy>> KnownSynergiesAsync(this PoleDb db, Action action, CancellationToken cancel) =>
        action.Synergies.Count > 0 ? await Known.On(db)(db, action.Id, action.OrganisationId, action.Departement).ToListAsync(cancel) : [];

    /// <summary>Its files that other actions were proved with.</summary>
    public static async Task<IReadOnlyList<SharedEvidence>> SharedEvidenceAsync(this PoleDb db, Action action, CancellationToken cancel) =>
        action.Evidence.Count > 0 ? await Shared.On(db)(db, action.Id, action.OrganisationId).ToListAsync(cancel) : [];

    private sealed class SynergyTold
    {
        public DateOnly? LastDay { get; init; }

        public required string Reference { get; init; }

        public required string Title { get; init; }
    }
}
