using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pole.Features.Organisations;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits;

/// <summary>Takes one file of a toolkit: for which organisation, for what, under its licence; or says all that is missing (R9).</summary>
[Authorize]
internal sealed class DownloadModel(ToolkitShelf shelf, DownloadRights rights, HandOut hands, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public string Slug { get; private set; } = "";

    public ToolkitSheet Sheet { get; private set; } = null!;

    public ToolkitVersion Version { get; private set; } = null!;

    public ToolkitFile Asked { get; private set; } = null!;

    public IReadOnlyList<DownloadRight> Rights { get; private set; } = [];

    /// <summary>Whether the page says what is missing instead of asking for the purpose.</summary>
    public bool IsRefused { get; private set; }

    public IReadOnlyList<SelectListItem> Organisations =>
        Choices.Of(Rights.Where(r => r.Holds), r => r.Organisation.Id.ToString(), r => r.Organisation.Name);

    public async Task<IActionResult> OnGetAsync(string slug, string version, string file, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, version, file, cancel))
        {
            return NotFound();
        }

        Input.Organisation = Rights.FirstOrDefault(r => r.Holds)?.Organisation.Id;
        return Version.Withdrawn is null && Rights.Any(r => r.Holds) ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string version, string file, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, version, file, cancel))
        {
            return NotFound();
        }

        var chosen = Input.Organisation is { } id ? Rights.FirstOrDefault(r => r.Organisation.Id == id) : null;
        if (Input.Organisation is not null && chosen is null)
        {
            return NotFound();
        }

        if (Version.Withdrawn is not null || (chosen is null ? Rights.All(r => !r.Holds) : !chosen.Holds))
        {
            Rights = chosen is null ? Rights : [chosen];
            return Missing();
        }

        if (!Input.Licence)
        {
            ModelState.AddModelError("Input.Licence", texts["Acceptez la licence pour recevoir le fichier."]);
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        return await hands.TakeAsync(slug, Sheet, Version, Asked, chosen!.Organisation, Input.Purpose!.Trim(), cancel) is { } copy
            ? File(copy.Bytes, copy.MediaType, copy.Name)
            : NotFound();
    }

    private PageResult Missing()
    {
        IsRefused = true;
        return new PageResult { StatusCode = StatusCodes.Status403Forbidden };
    }

    private async Task<bool> LoadAsync(string slug, string version, string file, CancellationToken cancel)
    {
        if (shelf.Find(slug)?.Sheet is not { } sheet || sheet.Find(version) is not { } found || found.Find(file) is not { } asked)
        {
            return false;
        }

        (Slug, Sheet, Version, Asked) = (slug, sheet, found, asked);
        Rights = await rights.JudgeAsync(slug, sheet, cancel);
        return true;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Choisissez l’organisme au nom duquel vous intervenez.")]
        public Id<Organisation>? Organisation { get; set; }

        [Required(ErrorMessage = "Dites en quelques mots à quoi servira ce fichier.")]
        [StringLength(ToolkitDownload.PurposeLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Purpose { get; set; }

        public bool Licence { get; set; }
    }
}
