using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Platform.Data;
using Pole.Platform.Web;

namespace Pole.Features.Actions;

/// <summary>What awaits an organisation about its actions: those that came back first, then the drafts, the newest three.</summary>
internal sealed class ActionSteps(PoleDb db, Texts texts) : INextSteps
{
    private const int Most = 3;

    public async Task<IReadOnlyList<NextStep>> ForAsync(MyOrganisation organisation, CancellationToken cancel)
    {
        var waiting = await db.Actions.AsNoTracking()
            .Where(a => a.OrganisationId == organisation.Id && (a.Status == ActionStatus.Returned || a.Status == ActionStatus.Draft))
            .OrderByDescending(a => a.Status == ActionStatus.Returned).ThenByDescending(a => a.CreatedAt)
            .Take(Most)
            .Select(a => new { a.Id, a.Reference, a.Title, a.Status })
            .ToListAsync(cancel);
        return
        [
            .. waiting.Select(a => new NextStep(
                texts[a.Status == ActionStatus.Returned ? "Corriger l’action renvoyée" : "Terminer le brouillon"],
                $"{a.Reference} · {(a.Title.Length > 0 ? a.Title : texts["Action sans titre"].Value)}",
                $"/relais/actions/{a.Id}/modifier")),
        ];
    }
}
