using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Editing.Placing;
using Pole.Features.Editing.Versions;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>A new page, begun from what its kind needs, as a draft that nobody sees.</summary>
[Authorize(Policies.Editor)]
internal sealed class NewModel(PagePlaces places, ContentStore content, ContentWriting writing, Texts texts) : PageModel
{
    private static readonly (string Code, string Label, string Folder)[] Kinds =
    [
        ("page", "Une page du site", "pages/"),
        ("actualite", "Une actualité", "pages/actualites/"),
        ("aide", "Une page d’aide", "help/"),
    ];

    [BindProperty]
    public NewInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Offers => Choices.Of(Kinds, kind => kind.Code, kind => texts[kind.Label].Value);

    public void OnGet()
    {
        // The page starts with an empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (Kinds.FirstOrDefault(kind => kind.Code == Input.Kind) is not { Folder: { } folder })
        {
            return this.Refuse(new Refusal("content.kind", "Choisissez ce que vous écrivez.") { Field = "Input.Kind" });
        }

        var file = $"{folder}{Input.Slug}.md";
        var text = PagePlaces.Blank(Input.Title!.Trim(), $"{texts["Écrivez ici."].Value}\n", ("summary", Input.Summary!.Trim()));
        if (places.Check(file, Input.Slug!, "Input.Slug") is { } reason)
        {
            return this.Refuse(reason);
        }

        if (content.FaultsIf(file, text) is [var fault, ..])
        {
            return this.Refuse(new Refusal("content.fault", "Ligne {0} : {1}.", fault.Line, fault.Message));
        }

        var written = await writing.AddAsync(file, text, cancel);
        if (written.Writing is Writing.ChangedMeanwhile)
        {
            return this.Refuse(new Refusal("content.taken", "Une page porte déjà cette adresse : choisissez-en une autre.") { Field = "Input.Slug" });
        }

        this.Tell(texts["Le brouillon « {0} » est créé : personne ne le voit encore.", file]);
        return Redirect(EditingAddresses.OfText(file));
    }

    /// <summary>What a new page is asked for.</summary>
    public sealed class NewInput
    {
        [Required(ErrorMessage = "Choisissez ce que vous écrivez.")]
        public string? Kind { get; set; }

        [Required(ErrorMessage = "Donnez un titre à la page."), StringLength(160, ErrorMessage = "Ce titre est trop long.")]
        public string? Title { get; set; }

        [Required(ErrorMessage = "Résumez la page en une phrase."), StringLength(400, ErrorMessage = "Ce résumé est trop long.")]
        public string? Summary { get; set; }

        [Required(ErrorMessage = "Donnez une adresse à la page."), StringLength(120, ErrorMessage = "Cette adresse est trop longue.")]
        public string? Slug { get; set; }
    }
}
