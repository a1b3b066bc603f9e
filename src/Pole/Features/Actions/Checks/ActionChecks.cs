using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Actions.Types;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Checks;

/// <summary>Runs every check on an action: the heaviest findings first.</summary>
internal sealed class ActionChecks(
    PoleDb db, IEnumerable<IActionCheck> checks, NetworkFigures network, AccreditationRegister register, TypeSheets types, TimeProvider clock)
{
    /// <summary>An action of another organisation that began longer ago is no duplicate of this one.</summary>
    private const int LongDays = 366;

    /// <summary>What its author is told.</summary>
    public async Task<IReadOnlyList<Finding>> FindAsync(Action action, CancellationToken cancel) => Find(await AroundAsync(action, cancel));

    /// <summary>What its reviewer is told: also what other organisations have said, and whether the accreditation still covers it.</summary>
    public async Task<IReadOnlyList<Finding>> FindForReviewAsync(Action action, Id<Account>? submittedBy, CancellationToken cancel) =>
        Find(await AroundAsync(action, cancel) with
        {
            IsForReview = true,
            IsUncovered = submittedBy is { } person && action is { Type: { } type, Days: { } days } && days.First <= days.Last
                && (await register.CoversAsync(
                    person, action.OrganisationId, new Deed(type.Code, action.Service, action.Departement, action.Region), days, cancel)).Refused,
        });

    private Finding[] Find(ActionUnderCheck it) => [.. checks.SelectMany(check => check.Look(it)).OrderBy(finding => finding.Severity)];

    private async Task<ActionUnderCheck> AroundAsync(Action action, CancellationToken cancel) =>
        new(action, Paris.Today(clock), await SiblingsAsync(action, cancel))
        {
            Sheet = types.Of(action.Type),
            Network = action.Type is { } type ? await network.OfAsync(type, db, cancel) : TypeFigures.Unknown,
            Known = action.Synergies.Count == 0 ? [] : await KnownAsync(action, cancel),
            Shared = action.Evidence.Count == 0 ? [] : await SharedAsync(action, cancel),
        };

    private async Task<IReadOnlyList<Sibling>> SiblingsAsync(Action action, CancellationToken cancel)
    {
        if (action.Days is not { } days || action.Type is not { } type)
        {
            return [];
        }

        var begun = days.First.AddDays(-Math.Min(LongDays, days.First.DayNumber));
        return await db.Actions.AsNoTracking()
            .Where(a => a.Departement == action.Departement && a.Type == type && a.FirstDay <= days.Last && a.LastDay >= days.First)
            .Where(a => a.Id != action.Id && a.Status != ActionStatus.Rejected)
            .Where(a => a.OrganisationId == action.OrganisationId || (a.Status != ActionStatus.Draft && a.FirstDay >= begun))
            .OrderBy(a => a.Reference)
            .Select(a => new Sibling(a.Reference, a.OrganisationId == action.OrganisationId, a.Territory))
            .ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<KnownSynergy>> KnownAsync(Action action, CancellationToken cancel)
    {
        var ours =
            from other in db.Actions
            where other.OrganisationId == action.OrganisationId && other.Status == ActionStatus.Approved && other.Departement == action.Departement
            select other;
        var together =
            from mine in db.InitiativeActions
            where mine.ActionId == action.Id
            join attached in db.InitiativeActions on mine.InitiativeId equals attached.InitiativeId
            join other in db.Actions on attached.ActionId equals other.Id
            where other.Status == ActionStatus.Approved
            select other;

        // One after the other, each by its index: an "or" of both would read every action there is.
        return await Told(ours, action.Id).Union(Told(together, action.Id))
            .OrderBy(told => told.LastDay).ThenBy(told => told.Reference)
            .Select(told => new KnownSynergy(told.Reference, told.Title))
            .ToListAsync(cancel);
    }

    private static IQueryable<SynergyTold> Told(IQueryable<Action> actions, Id<Action> asking) =>
        from other in actions
        where other.Id != asking
        from synergy in other.Synergies
        select new SynergyTold { LastDay = other.LastDay, Reference = other.Reference, Title = synergy.Title };

    private async Task<IReadOnlyList<SharedEvidence>> SharedAsync(Action action, CancellationToken cancel)
    {
        var files = action.Evidence.Select(e => e.FileId).ToList();
        return await (
            from mine in db.Files
            where files.Contains(mine.Id)
            join twin in db.Files on mine.Hash equals twin.Hash
            join evidence in db.Set<ActionEvidence>() on twin.Id equals evidence.FileId
            join other in db.Actions on EF.Property<Id<Action>>(evidence, "ActionId") equals other.Id
            where other.Id != action.Id && other.Status != ActionStatus.Draft
            orderby other.Reference
            select new SharedEvidence(mine.Name, other.Reference, other.OrganisationId == action.OrganisationId)).ToListAsync(cancel);
    }

    private sealed class SynergyTold
    {
        public DateOnly? LastDay { get; init; }

        public required string Reference { get; init; }

        public required string Title { get; init; }
    }
}

internal static class ChecksRegistration
{
    /// <summary>Registers every check of this folder: a new one is a class and its test.</summary>
    public static IServiceCollection AddChecks(this IServiceCollection services)
    {
        services.AddScoped<ActionChecks>();
        services.AddSingleton<NetworkFigures>();
        foreach (var check in typeof(IActionCheck).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IActionCheck))))
        {
            services.AddSingleton(typeof(IActionCheck), check);
        }

        return services;
    }
}
