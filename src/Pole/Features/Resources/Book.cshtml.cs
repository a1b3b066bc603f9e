using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Printing;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Resources;

/// <summary>A collection to be read in one go: its introduction, its contents, then each resource as a chapter.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class BookModel(ContentStore content, ResourceReader reader, ResourcePages pages, Texts texts) : PageModel
{
    public ContentItem<Resource> Item { get; private set; } = null!;

    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    public IReadOnlyList<Crumb> Trail => [new(texts["Ressources"], "~/ressources"), new(Item.Sheet.Title, $"~/ressources/{Item.Slug}"), new(texts["Lire d’une traite"])];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (content.Current.Find<Resource>(slug, Language.Current) is not { Sheet.Collection: not null } item || !await reader.MayReadAsync(item.Sheet.Audience, cancel))
        {
            return NotFound();
        }

        Item = item;
        Chapters = await pages.ChaptersOfAsync(item, cancel);
        return Page();
    }
}
