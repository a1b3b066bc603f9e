using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>Every public page on one page: what the menus show, then the rest.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class MapModel(ContentStore content, Menus menus) : PageModel
{
    public IReadOnlyList<(string Label, string Path)> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var menu = (await menus.OfAsync(MenuArea.Site)).Concat(await menus.OfAsync(MenuArea.Foot)).Select(link => (link.Label, link.Path));
        Lines = [.. menu.Concat(content.Current.Pages(Language.Current).Select(page => (page.Title, page.Path))).DistinctBy(line => line.Item2)];
    }
}
