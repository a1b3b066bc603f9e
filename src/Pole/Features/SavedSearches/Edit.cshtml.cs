using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.SavedSearches;

/// <summary>Renames a saved search, changes its alert, or deletes it.</summary>
[Authorize]
internal sealed class EditModel(MySearches mine, Texts texts) : PageModel
{
    [BindProperty]
    public SearchFields Input { get; set; } = new();

    public SavedSearch Saved { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<SavedSearch> id, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
        {
            return NotFound();
        }

        Input = new() { Name = Saved.Name, Alert = Saved.Alert };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<SavedSearch> id, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        await mine.ChangeAsync(Saved, Input.Name.Trim(), Input.Alert, cancel);
        this.Tell(texts["« {0} » est enregistrée.", Saved.Name]);
        return Redirect("~/espace/recherches");
    }

    public async Task<IActionResult> OnPostDeleteAsync(Id<SavedSearch> id, CancellationToken cancel)
    {
        if (!await FoundAsync(id, cancel))
        {
            return NotFound();
        }

        await mine.DeleteAsync(Saved, cancel);
        return Redirect($"~/espace/recherches?retiree={Uri.EscapeDataString(SearchPlaces.AddressOf(Saved))}");
    }

    private async Task<bool> FoundAsync(Id<SavedSearch> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } saved)
        {
            return false;
        }

        Saved = saved;
        return true;
    }
}
