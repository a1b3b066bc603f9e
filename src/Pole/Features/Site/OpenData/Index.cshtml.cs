using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Platform.Content;
using Pole.Platform.OpenData;
using Pole.Platform.Web;
using Pole.Platform.Web.Describing;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site.OpenData;

/// <summary>What the site opens to everyone and to programs: each table with its files and its dictionary; the words around are those of <c>content/pages/donnees-ouvertes.md</c>.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class IndexModel(ContentStore content, IEnumerable<IOpenTable> tables, IOptions<OpenDataSettings> settings, IOptions<SiteSettings> site, Texts texts) : PageModel
{
    public ContentPage Text { get; private set; } = null!;

    public IReadOnlyList<IOpenTable> Tables => [.. tables];

    public OpenDataSettings Settings => settings.Value;

    public IReadOnlyList<Crumb> Trail => [new(Text.MenuTitle)];

    public string TypeOf(OpenColumn column) => texts[column.Type switch
    {
        OpenType.Text => "texte",
        OpenType.List => "liste",
        OpenType.Address => "adresse",
        OpenType.Number => "nombre",
        OpenType.YesOrNo => "oui ou non",
        OpenType.Day => "jour",
        OpenType.PartialDate => "date, jour ou mois ou année",
        OpenType.Instant => "jour et heure",
    }];

    public IActionResult OnGet()
    {
        if (content.Current.Page(OpenDataEndpoints.Address, Language.Current) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        Response.Signpost(new Signpost("describedby", site.Value.Absolute(OpenDataEndpoints.CatalogueAddress), LinkedData.MediaType));
        return Page();
    }
}
