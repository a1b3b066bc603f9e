using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Upkeep;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation;

/// <summary>One of my accreditations: where it stands, what it covers, what was said about it, and the answer that it waits for.</summary>
[Authorize]
internal sealed class FollowModel(
    PoleDb db, MyApplications applications, EvidenceShelf shelf, UpkeepBook book, Chronicle chronicle, CurrentPerson person, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public Accreditation Accreditation { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public string Holder => person.Name;

    public DateOnly Today { get; } = Paris.Today(clock);

    public IReadOnlyList<EvidenceLine> Pieces { get; private set; } = [];

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    /// <summary>What keeps it alive this year; nothing when it does not hold today.</summary>
    public UpkeepState? Upkeep { get; private set; }

    /// <summary>Who did it, as the applicant may read it.</summary>
    public string Who(JournalLine line) => line.By is null ? texts["le site"] : line.By == person.Name ? texts["vous"] : texts["l’équipe du Pôle"];

    public async Task<IActionResult> OnGetAsync(Id<Accreditation> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPieceAsync(Id<Accreditation> id, Id<EvidencePiece> piece, CancellationToken cancel) =>
        await applications.FindAsync(id, cancel) is not null && await shelf.FindAsync(id, piece, cancel) is { } file
            ? File(shelf.Open(file), file.MediaType, file.Name)
            : NotFound();

    public async Task<IActionResult> OnPostAnswerAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var kept = Accreditation.Status is AccreditationStatus.MoreInformation
            ? await shelf.KeepAsync(id, Request.Form.Files, [""], cancel)
            : Outcome.Done;
        var outcome = kept.Refused ? kept : await applications.AnswerAsync(id, Input.Answer!.Trim(), cancel);
        if (outcome.Refused)
        {
            await LoadAsync(id, cancel);
            return this.Refuse(outcome);
        }

        this.Tell(texts["Votre réponse est transmise. L’examen reprend."]);
        return Redirect($"~/relais/accreditations/{id}");
    }

    private async Task<bool> LoadAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (await applications.FindAsync(id, cancel) is not { } accreditation)
        {
            return false;
        }

        Accreditation = accreditation;
        Organisation = await db.Organisations.Where(o => o.Id == accreditation.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        Pieces = await shelf.ListAsync(id, cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        Upkeep = accreditation.Status is AccreditationStatus.Granted ? await book.OfAsync(accreditation, cancel) : null;
        return true;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Écrivez votre réponse.")]
        [StringLength(Accreditation.ReasonLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Answer { get; set; }
    }
}
