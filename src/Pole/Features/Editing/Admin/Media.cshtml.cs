using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Editing.Media;
using Pole.Kernel;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Editing.Admin;

/// <summary>The pictures and documents that texts show, where each is used, and a form for another.</summary>
[Authorize(Policies.Editor)]
[RequestSizeLimit(LargestForm)]
internal sealed class MediaModel(MediaShelf shelf, Texts texts) : PageModel
{
    private const int LargestForm = MediaShelf.LargestBytes + (1024 * 1024);

    [BindProperty]
    public MediaInput Input { get; set; } = new();

    public IReadOnlyList<MediaLine> Lines => shelf.All();

    public void OnGet()
    {
        // The page starts with an empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Input.File is not { } upload)
        {
            return this.Refuse(new Refusal("media.kind", "Choisissez une image (png, jpg) ou un document (pdf).") { Field = "Input.File" });
        }

        var (file, refusal) = await shelf.AddAsync(upload, Input.Name, cancel);
        if (refusal is not null)
        {
            return this.Refuse(refusal);
        }

        this.Tell(texts["« {0} » est ajouté. Dans un texte, écrivez : ![ce que montre l’image](/{0})", file]);
        return RedirectToPage();
    }

    /// <summary>What the form of a picture sends.</summary>
    public sealed class MediaInput
    {
        public IFormFile? File { get; set; }

        public string? Name { get; set; }
    }
}
