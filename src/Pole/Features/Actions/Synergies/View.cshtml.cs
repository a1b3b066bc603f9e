using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Initiatives;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Synergies;

/// <summary>A synergy of my organisations or initiatives: what each action told of it, and the next thing to tell.</summary>
[Authorize]
internal sealed class ViewModel(PoleDb db, SynergyReading reading, SynergySheets sheets, TellingOn telling, MyOrganisations mine, CurrentPerson person, Texts texts) : PageModel
{
    public SynergySheet Sheet { get; private set; } = null!;

    public IReadOnlyList<UnderWay> UnderWay { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<ActionSynergy> id, CancellationToken cancel)
    {
        if (await reading.FindMineAsync(id, cancel) is not { } synergy)
        {
            return NotFound();
        }

        Sheet = await sheets.OfAsync(synergy, await ReaderAsync(cancel), cancel);
        UnderWay = await telling.UnderWayAsync(synergy, cancel);
        return Page();
    }

    /// <summary>Starts the action that tells where it stands now, and leads to its form.</summary>
    public async Task<IActionResult> OnPostTellAsync(Id<ActionSynergy> id, CancellationToken cancel)
    {
        if (await reading.FindMineAsync(id, cancel) is not { } synergy || await telling.StartAsync(synergy, cancel) is not { } draft)
        {
            return NotFound();
        }

        this.Tell(texts["Le brouillon reprend la synergie et l’étape suivante. Dites ce qui s’est passé, corrigez l’état s’il le faut, puis soumettez."]);
        return Redirect($"~/relais/actions/{draft}/modifier");
    }

    private async Task<SynergyReader> ReaderAsync(CancellationToken cancel)
    {
        var own = (await mine.ListAsync(cancel)).Select(o => o.Id).ToHashSet();
        var shared = (await MyInitiatives.Of(db, person.Id).Select(i => i.Id).ToListAsync(cancel)).ToHashSet();
        return new("~/relais/actions", "~/relais/demarches", teller => own.Contains(teller.OrganisationId), shared.Contains);
    }
}
