using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>What awaits an organisation about its actions: those that came back first, then the drafts, the newest three.</summary>
internal sealed class ActionSteps(PoleDb db, Texts texts) : INextSteps
{
    private const int Most = 3;

    public MenuArea Area => MenuArea.Relay;

    public async Task<ILookup<Id<Organisation>, NextStep>> ForAsync(IReadOnlyList<MyOrganisation> organisations, CancellationToken cancel)
    {
        var ids = organisations.Select(o => o.Id).ToList();
        var waiting = await (
            from organisation in db.Organisations
            where ids.Contains(organisation.Id)
            from action in db.Actions
                .Where(a => a.OrganisationId == organisation.Id && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Draft))
                .OrderByDescending(a => a.Status == ActionStatus.Returned).ThenByDescending(a => a.CreatedAt)
                .Take(Most)
            select new { action.OrganisationId, action.Id, action.Reference, action.Title, action.Status, action.CreatedAt })
            .ToListAsync(cancel);
        return waiting.OrderByDescending(a => a.Status == ActionStatus.Returned).ThenByDescending(a => a.CreatedAt).ToLookup(a => a.OrganisationId, a => new NextStep(
            texts[a.Status == ActionStatus.Returned ? "Corriger l’action renvoyée" : "Terminer le brouillon"],
            $"{a.Reference} · {(a.Title.Length > 0 ? a.Title : texts["Action sans titre"].Value)}",
            $"/relais/actions/{a.Id}/modifier"));
    }
}
