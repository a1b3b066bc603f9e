using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Platform.Web;

namespace Pole.Features.Resources.Contributions;

/// <summary>Says what happens to a sheet, and starts one with its title.</summary>
[Authorize]
internal sealed class NewModel(ContributionDrafting drafting) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public void OnGet()
    {
        // The page starts with an empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var title = AnswerReader.Clean(Input.Title);
        if (title.Length == 0)
        {
            ModelState.TryAddModelError("Input.Title", HttpContext.RequestServices.GetRequiredService<Texts>()["Donnez un titre à la fiche, même provisoire."]);
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var (contribution, outcome) = await drafting.StartAsync(title, cancel);
        return outcome.Refused ? this.Refuse(outcome) : Redirect($"~/espace/contributions/{contribution!.Id}/{AuthorSteps.All[0].Slug}");
    }

    internal sealed class Fields
    {
        [StringLength(Contribution.TitleLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Title { get; set; }
    }
}
