using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Site.Finding;
using Pole.Platform.Content;
using Pole.Platform.Web;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site;

/// <summary>Every public page on one page: the menus, the pages they do not show, and the help.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class MapModel(ContentStore content, Menus menus) : PageModel
{
    public IReadOnlyList<(string Title, IReadOnlyList<(string Label, string Path)> Lines)> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        List<(string Label, string Path)> main = [("Accueil", "/"), .. await LinesAsync(MenuArea.Site)];
        var foot = await LinesAsync(MenuArea.Foot);
        var help = content.Current.All<HelpSheet>(Language.Current).OrderBy(h => h.Sheet.Order).Select(h => (h.Sheet.Title, $"/aide/{h.Slug}"));
        var rest = content.Current.Pages(Language.Current).Select(page => (page.Title, page.Path))
            .Where(page => main.Concat(foot).All(line => line.Path != page.Path));
        Groups = [("Le Pôle et ses services", main), ("Actualités et pages", [.. rest]), ("Aide", [.. help]), ("Informations pratiques", [("Recherche", SiteAsk.Address), .. foot])];
    }

    private async Task<IReadOnlyList<(string Label, string Path)>> LinesAsync(MenuArea area) =>
        [.. (await menus.OfAsync(area)).Select(link => (link.Label, link.Path))];
}
