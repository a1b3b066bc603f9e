using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web.Keeping;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site.Lightness;

/// <summary>Where the site stands on each criterion of the RGESN; the words above the tables are those of <c>content/pages/sobriete/rgesn.md</c>.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class RgesnModel(ContentStore content) : PageModel
{
    public ContentPage Text { get; private set; } = null!;

    public Progress Progress { get; private set; } = null!;

    public IEnumerable<IGrouping<int, Criterion>> Themes { get; private set; } = [];

    public static string ThemeName(int theme) => theme switch
    {
        1 => "Stratégie",
        2 => "Spécifications",
        3 => "Architecture",
        4 => "Expérience et interface",
        5 => "Contenus",
        6 => "Pages dans le navigateur",
        7 => "Programme sur le serveur",
        8 => "Hébergement",
        9 => "Algorithmes",
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "The RGESN has nine themes."),
    };

    public IActionResult OnGet()
    {
        var now = content.Current;
        if (now.Page("/sobriete/rgesn", Language.Current) is not { } text || now.FindVocabulary(Criterion.File) is not { Terms.Count: > 0 } file)
        {
            return NotFound();
        }

        Text = text;
        List<Criterion> criteria = [.. file.Terms.Select(term => Criterion.Of(term, Language.Current))];
        Progress = Progress.Of(criteria);
        Themes = criteria.GroupBy(criterion => criterion.Theme);
        return Page();
    }
}
