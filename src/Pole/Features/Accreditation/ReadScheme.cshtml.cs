using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Accreditation;

/// <summary>A scheme as the public reads it: what it allows, how one is judged, what to bring.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ReadSchemeModel(Schemes schemes) : PageModel
{
    public ContentItem<SchemeSheet> Item { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (schemes.Find(slug) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        return Page();
    }
}
