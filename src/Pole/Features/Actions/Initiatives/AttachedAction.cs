using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An action of an initiative, with what objectives count of it.</summary>
internal sealed record AttachedAction
{
    public required Id<Initiative> InitiativeId { get; init; }

    public required Id<Action> Id { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public ActionType? Type { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string Organisation { get; init; }

    public string Departement { get; init; } = "";

    public required ActionStatus Status { get; init; }

    public int? Participants { get; init; }

    /// <summary>Each by its SIREN where it is known, by its name elsewhere.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    public IReadOnlyList<NamedSynergy> Synergies { get; init; } = [];

    /// <summary>What it tells of synergies, once it has a day.</summary>
    public IEnumerable<ToldSynergy> Tellings => LastDay is null ? [] : Synergies.Select(s => new ToldSynergy(Teller, s.Title, s.State));

    /// <summary>As one that tells of synergies, where it has a day.</summary>
    public SynergyTeller Teller => new(Id, Reference, LastDay!.Value, OrganisationId, Departement, InitiativeId);

    /// <summary>Only what was approved counts (R16), and only within the years of the initiative.</summary>
    public bool CountsIn(Initiative initiative) =>
        Status is ActionStatus.Approved && LastDay is { } last && last.Year >= initiative.FirstYear && last.Year <= initiative.LastYear;
}

/// <summary>A synergy as an action tells of it.</summary>
internal sealed record NamedSynergy(string Title, SynergyState State);

internal static class AttachedActions
{
    /// <summary>The actions of several initiatives, in the order of their days, read at once.</summary>
    public static async Task<ILookup<Id<Initiative>, AttachedAction>> AttachedToAsync(
        this PoleDb db, IReadOnlyCollection<Id<Initiative>> initiatives, CancellationToken cancel)
    {
        var attached = await (
            from link in db.InitiativeActions.AsNoTracking()
            where initiatives.Contains(link.InitiativeId)
            join action in db.Actions on link.ActionId equals action.Id
            join organisation in db.Organisations on action.OrganisationId equals organisation.Id
            orderby action.LastDay, action.Reference
            select new AttachedAction
            {
                InitiativeId = link.InitiativeId,
                Id = action.Id,
                Reference = action.Reference,
                Title = action.Title,
                Type = action.Type,
                FirstDay = action.FirstDay,
                LastDay = action.LastDay,
                OrganisationId = action.OrganisationId,
                Organisation = organisation.Name,
                Departement = action.Departement,
                Status = action.Status,
                Participants = action.Participants,
                Companies = action.Companies.OrderBy(c => c.Position).Select(c => c.Siren == null ? c.Name : ((Siren)c.Siren).Digits).ToList(),
                Synergies = action.Synergies.OrderBy(s => s.Position).Select(s => new NamedSynergy(s.Title, s.State)).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancel);
        return attached.ToLookup(a => a.InitiativeId);
    }
}
