using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Digest;

/// <summary>Stops the weekly letter, or takes it up again.</summary>
[Authorize]
internal sealed class StopModel(PoleDb db, CurrentPerson person, Texts texts) : PageModel
{
    public const string Address = "/relais/lettre";

    public bool IsStopped { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        IsStopped = await db.WeeklyDigests.FindAsync([person.Id], cancel) is { IsStopped: true };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var digest = await db.WeeklyDigests.FindAsync([person.Id], cancel);
        if (digest is null)
        {
            digest = new WeeklyDigest { AccountId = person.Id };
            db.WeeklyDigests.Add(digest);
        }

        digest.IsStopped = !digest.IsStopped;
        await db.SaveChangesAsync(cancel);
        this.Tell(texts[digest.IsStopped ? "Vous ne recevrez plus la lettre du lundi." : "Vous recevrez de nouveau la lettre du lundi."]);
        return Redirect($"~{Address}");
    }
}
