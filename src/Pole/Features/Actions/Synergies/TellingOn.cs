using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Following;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;

namespace Pole.Features.Actions.Synergies;

/// <summary>An action that tells of a synergy and does not count yet.</summary>
internal sealed record UnderWay(Id<Action> Id, string Reference, string Title, ActionStatus Status);

/// <summary>
/// Starts the action that tells how a synergy went on. Only approved actions count, so this is how a synergy moves: nothing changes
/// before the draft is completed, submitted and approved.
/// </summary>
internal sealed class TellingOn(PoleDb db, Drafting drafting, Attaching attaching, MyOrganisations mine, CurrentPerson person, Texts texts)
{
    /// <summary>The reader's own actions that tell of it already, and wait to be completed or reviewed.</summary>
    public async Task<IReadOnlyList<UnderWay>> UnderWayAsync(FollowedSynergy synergy, CancellationToken cancel)
    {
        var me = person.Id;
        var open = db.Actions.Where(a => (a.Status == ActionStatus.Draft || a.Status == ActionStatus.Returned || a.Status == ActionStatus.Submitted)
            && db.OrganisationPeople.Any(p => p.OrganisationId == a.OrganisationId && p.AccountId == me));
        var (name, circles) = (FollowedSynergies.NameOf(synergy.Newest.Title), synergy.Tellings.SelectMany(told => told.Teller.Circles).ToHashSet());
        var ids = (await db.TellingsOfAsync(open, cancel))
            .Where(told => FollowedSynergies.NameOf(told.Title) == name && told.Teller.Circles.Any(circles.Contains))
            .Select(told => told.Teller.Id).ToList();
        return ids.Count == 0 ? [] : await db.Actions.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Reference)
            .Select(a => new UnderWay(a.Id, a.Reference, a.Title, a.Status)).ToListAsync(cancel);
    }

    /// <summary>A new draft with the synergy one step further, or the one that was begun already; nothing where the reader has no organisation.</summary>
    public async Task<Id<Action>?> StartAsync(FollowedSynergy synergy, CancellationToken cancel)
    {
        if ((await UnderWayAsync(synergy, cancel)).FirstOrDefault(action => action.Status.MayBeEdited) is { } begun)
        {
            return begun.Id;
        }

        var own = (await mine.ListAsync(cancel)).Select(organisation => organisation.Id).ToHashSet();
        var last = synergy.Tellings.LastOrDefault(told => own.Contains(told.Teller.OrganisationId));
        var organisation = last is null ? await mine.DefaultAsync(cancel) : await mine.FindAsync(last.Teller.OrganisationId, cancel);
        if (organisation is null || (await drafting.StartAsync(organisation, await FormAsync(synergy, last, cancel), cancel)).Action is not { } draft)
        {
            return null;
        }

        if (synergy.Tellings.Select(told => told.Teller.InitiativeId).LastOrDefault(initiative => initiative is not null) is { } initiative)
        {
            // Where the initiative is closed meanwhile, or not the organisation's, the draft stands by itself.
            await attaching.AttachAsync(initiative, draft.Id, cancel);
        }

        return draft.Id;
    }

    /// <summary>The name stays as it is: it is by its name, in its département, that it is followed. What others named stays with them.</summary>
    private async Task<ActionForm> FormAsync(FollowedSynergy synergy, ToldSynergy? last, CancellationToken cancel)
    {
        var of = last ?? synergy.Newest;
        var title = texts["Où en est « {0} »", of.Title].Value;
        return new ActionForm
        {
            Title = title[..Math.Min(title.Length, Action.TitleLength)],
            Type = ActionType.Coaching,
            Departement = of.Teller.Departement,
            Territory = last is null ? "" : await db.Actions.Where(a => a.Id == last.Teller.Id).Select(a => a.Territory).SingleAsync(cancel),
            Synergies = [new() { Title = of.Title, Kind = synergy.Newest.Kind, Nature = synergy.Newest.Nature, State = synergy.State.Next, Parties = last?.Parties ?? "" }],
        };
    }
}
