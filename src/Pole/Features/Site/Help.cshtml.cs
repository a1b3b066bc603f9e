using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>One help page of <c>content/help/</c>, or their list.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class HelpModel(ContentStore content, Texts texts) : PageModel
{
    public ContentItem<HelpSheet>? Help { get; private set; }

    public IEnumerable<ContentItem<HelpSheet>> All => content.Current.All<HelpSheet>(Language.Current).OrderBy(h => h.Sheet.Order);

    public IReadOnlyList<Crumb> Trail => [new(texts["Aide"], "~/aide"), new(Help!.Sheet.Title)];

    public IActionResult OnGet(string? slug)
    {
        if (slug is null)
        {
            return Page();
        }

        Help = content.Current.Find<HelpSheet>(slug, Language.Current);
        return Help is null ? NotFound() : Page();
    }
}
