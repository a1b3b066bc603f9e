using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Accreditation.Applying;
using Pole.Kernel;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>A draft with its pieces: saved as often as one likes, then handed in.</summary>
[Authorize]
internal sealed class CompleteModel(MyApplications applications, EvidenceShelf shelf, Schemes schemes, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public Accreditation Draft { get; private set; } = null!;

    public SchemeSheet? Scheme { get; private set; }

    public IReadOnlyList<EvidenceLine> Pieces { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input.Motivation = Draft.Motivation;
        return Draft.Status is AccreditationStatus.Draft ? Page() : Redirect($"~/relais/accreditations/{id}");
    }

    public Task<IActionResult> OnPostSaveAsync(Id<Accreditation> id, CancellationToken cancel) => TakeAsync(
        id,
        () => applications.SaveAsync(id, Input.Motivation?.Trim() ?? "", cancel),
        "Votre brouillon est enregistré.",
        $"~/relais/accreditations/{id}/dossier",
        cancel);

    public Task<IActionResult> OnPostSubmitAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Input.Motivation))
        {
            ModelState.AddModelError("Input.Motivation", texts["Décrivez votre expérience et vos projets en quelques phrases."]);
        }

        return TakeAsync(
            id,
            () => applications.SubmitAsync(id, Input.Motivation!.Trim(), cancel),
            "Votre dossier est déposé. Une personne extérieure à votre organisme l’examine ; vous recevrez un courriel.",
            $"~/relais/accreditations/{id}",
            cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<Accreditation> id, Id<EvidencePiece> piece, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || Pieces.All(p => p.Id != piece))
        {
            return NotFound();
        }

        await shelf.RemoveAsync(id, piece, cancel);
        this.Tell(texts["La pièce est retirée du dossier."]);
        return Redirect($"~/relais/accreditations/{id}/dossier");
    }

    public async Task<IActionResult> OnPostDiscardAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await applications.DiscardAsync(id, cancel);
        this.Tell(texts["Le brouillon est supprimé."]);
        return Redirect("~/relais");
    }

    /// <summary>Takes in what was sent: pieces first, for a file cannot be put back into a form; then the rest, all or nothing.</summary>
    private async Task<IActionResult> TakeAsync(Id<Accreditation> id, Func<Task<Outcome>> act, string told, string then, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Draft.Status is not AccreditationStatus.Draft)
        {
            return Redirect($"~/relais/accreditations/{id}");
        }

        var kept = await shelf.KeepAsync(id, Request.Form.Files, Scheme?.Evidence.Select(e => e.Code) ?? [], cancel);
        var outcome = ModelState.IsValid && !kept.Refused ? await act() : kept;
        if (ModelState.IsValid && !outcome.Refused)
        {
            this.Tell(texts[told]);
            return Redirect(then);
        }

        await LoadAsync(id, cancel);
        return this.Refuse(outcome);
    }

    private async Task<bool> LoadAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (await applications.FindAsync(id, cancel) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        Scheme = schemes.Find(draft.Scheme)?.Sheet;
        Pieces = await shelf.ListAsync(id, cancel);
        return true;
    }

    internal sealed class Fields
    {
        [StringLength(Accreditation.MotivationLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Motivation { get; set; }
    }
}
