using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Platform.Content;
using Pole.Platform.Web.Keeping;
using Pole.Platform.Web.Parts;
using Language = Pole.Platform.Content.Language;

namespace Pole.Features.Site.Lightness;

/// <summary>What the pages of this site weigh, as they were measured; the words around the table are those of <c>content/pages/sobriete.md</c>.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class SobrietyModel(ContentStore content) : PageModel
{
    public ContentPage Text { get; private set; } = null!;

    public IReadOnlyList<(string Label, PageWeight Weight)> Pages { get; private set; } = [];

    public string Measured => Days.Say(Pages.Min(page => page.Weight.Measured), Days.Short);

    public IActionResult OnGet()
    {
        var now = content.Current;
        if (now.Page("/sobriete", Language.Current) is not { } text || now.FindVocabulary(PageWeight.File) is not { Terms.Count: > 0 } weights)
        {
            return NotFound();
        }

        Text = text;
        Pages = [.. weights.Terms.Select(term => (term.Label(Language.Current), PageWeight.Of(term)))];
        return Page();
    }
}
