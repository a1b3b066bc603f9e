using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Accreditation;
using Pole.Platform.Content;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Toolkits;

/// <summary>The public sheet of a toolkit: what it is, for whom, its versions and what changed, the scheme that opens it.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ReadModel(ToolkitShelf shelf, Schemes schemes) : PageModel
{
    public ContentItem<ToolkitSheet> Item { get; private set; } = null!;

    public string Scheme => schemes.TitleOf(Item.Sheet.Scheme);

    public IActionResult OnGet(string slug)
    {
        if (shelf.Find(slug) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        return Page();
    }
}
