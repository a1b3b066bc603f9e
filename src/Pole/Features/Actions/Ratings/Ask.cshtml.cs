using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Ratings;

/// <summary>Asks the participants of an action for their mark, with a link and its QR code to show; and takes up what they gave.</summary>
[Authorize]
internal sealed class AskModel(PoleDb db, MyActions mine, IOptions<SiteSettings> site, Texts texts) : PageModel
{
    public Action Action { get; private set; } = null!;

    public RatingsTaken Taken { get; private set; } = RatingsTaken.Of([]);

    /// <summary>Where participants give their mark; nothing before it is asked for.</summary>
    public string? Link => Action.RatingKey is { } key ? site.Value.Absolute($"/avis/{key}") : null;

    public async Task<IActionResult> OnGetAsync(Id<Action> id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostOpenAsync(Id<Action> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Action.RatingKey ??= OneTimeToken.New()[..22];
        await db.SaveChangesAsync(cancel);
        return Redirect($"~/relais/actions/{id}/avis");
    }

    public async Task<IActionResult> OnPostTakeAsync(Id<Action> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Taken.Count == 0)
        {
            return this.Refuse(new Refusal("rating.none", "Personne n’a encore donné d’avis."));
        }

        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.HoldActionAsync(id, cancel) is not { } held || held.MayBeEdited() is { Refused: true })
        {
            return this.Refuse(new Refusal("action.locked", "L’état de cette action ne le permet plus : elle est déjà passée à l’étape suivante."));
        }

        (held.MarkHundredths, held.Respondents) = (Taken.MarkHundredths, Taken.Count);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["La note et le nombre de réponses sont repris dans l’action."]);
        return Redirect($"~/relais/actions/{id}");
    }

    private async Task<bool> LoadAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } action)
        {
            return false;
        }

        Action = action;
        Taken = RatingsTaken.Of(await db.ActionRatings.AsNoTracking().Where(r => r.ActionId == id).OrderBy(r => r.Day).ThenBy(r => r.Id).ToListAsync(cancel));
        return true;
    }
}
