using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Features.Resources.CaseStudies;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;

namespace Pole.Features.Actions.Stories;

/// <summary>Begins a proposed case study from what an initiative says and its approved actions brought, and finds the one that was begun.</summary>
internal sealed class InitiativeStoryDesk(PoleDb db, ContributionDrafting drafting, CurrentPerson person, Chronicle chronicle, TimeProvider clock)
{
    public Task<StoryLine?> FindAsync(Id<Initiative> initiative, CancellationToken cancel) =>
        db.StoryAsync(db.InitiativeStories.Where(s => s.InitiativeId == initiative).Select(s => s.ContributionId), person.Id, cancel);

    /// <summary>Begins it, unless it was begun before; the draft is the person's own.</summary>
    public async Task<(Id<Contribution>? Id, Outcome Outcome)> StartAsync(Id<Initiative> id, SheetFormat format, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldInitiativeAsync(id, cancel) is not { } initiative)
        {
            return (null, new Refusal("initiative.gone", "Cette démarche n’existe plus."));
        }

        if (await FindAsync(id, cancel) is { IsOver: false } begun)
        {
            return begun.IsMine
                ? (begun.Id, Outcome.Done)
                : (null, new Refusal("story.begun", "{0} écrit déjà la fiche de cette démarche.", begun.Author));
        }

        var (contribution, outcome) = await drafting.StartAsync(InitiativeStoryAnswers.Of(await ToldAsync(initiative, cancel), format), cancel);
        if (outcome.Refused)
        {
            return (null, outcome);
        }

        await NoteAsync(id, contribution!.Id, cancel);
        chronicle.Record(id, InitiativeMoves.Told);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (contribution.Id, Outcome.Done);
    }

    private async Task<ToldInitiative> ToldAsync(Initiative initiative, CancellationToken cancel)
    {
        var carrier = await db.Organisations.Where(o => o.Id == initiative.CarrierId).Select(o => new { o.Name, o.Kind }).SingleAsync(cancel);
        var counting = (await db.AttachedToAsync([initiative.Id], cancel))[initiative.Id].Where(a => a.CountsIn(initiative)).ToList();
        var ids = counting.Select(a => a.Id).ToList();
        var synergies = (await db.Actions.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, Synergies = a.Synergies.OrderBy(s => s.Position).ToList() }).ToListAsync(cancel)).ToDictionary(a => a.Id, a => a.Synergies);
        var sirets = initiative.Partners.Where(p => p.Siret is not null).Select(p => p.Siret!.Value).ToList();
        var companies = await db.Organisations.Where(o => sirets.Contains(o.Siret) && o.Kind == OrganisationKind.Company).Select(o => o.Siret).ToListAsync(cancel);
        return new(initiative, carrier.Name, carrier.Kind, Paris.Today(clock))
        {
            Counting = counting,
            Tellings = [.. counting.SelectMany(a => synergies[a.Id].Select(s => new ToldSynergy(a.Teller, s.Title, s.State) { Gains = s.Gains, Kind = s.Kind, Nature = s.Nature }))],
            Unnamed = [.. initiative.Partners.Where(p => p.Siret is { } siret && companies.Contains(siret))],
        };
    }

    private async Task NoteAsync(Id<Initiative> initiative, Id<Contribution> contribution, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await db.InitiativeStories.SingleOrDefaultAsync(s => s.InitiativeId == initiative, cancel) is { } before)
        {
            (before.ContributionId, before.At) = (contribution, now);
        }
        else
        {
            db.InitiativeStories.Add(new() { InitiativeId = initiative, ContributionId = contribution, At = now });
        }
    }
}
