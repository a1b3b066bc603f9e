using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Perimeters;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation.Admin;

/// <summary>One application before the team: its pieces, its thread, and the decisions that its state allows.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class ReviewModel(
    PoleDb db, Review review, GrantRules rules, Impartiality impartiality, TerritoryNames territories, PerimeterWords perimeters, EvidenceShelf shelf, Schemes schemes,
    Chronicle chronicle, Texts texts, TimeProvider clock) : PageModel
{
    private const string TooLong = "Cette valeur est trop longue ({1} caractères au plus).";

    [BindProperty]
    public Fields Input { get; set; } = new();

    public Accreditation Accreditation { get; private set; } = null!;

    public SchemeSheet? Scheme { get; private set; }

    public string Organisation { get; private set; } = "";

    public string Person { get; private set; } = "";

    public IReadOnlyList<EvidenceLine> Pieces { get; private set; } = [];

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    /// <summary>Why the reader may not review it; nothing when they may (R10).</summary>
    public Refusal? Hindrance { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await ProposeDaysAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnGetPieceAsync(Id<Accreditation> id, Id<EvidencePiece> piece, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && await shelf.FindAsync(id, piece, cancel) is { } file
            ? File(shelf.Open(file), file.MediaType, file.Name)
            : NotFound();

    public Task<IActionResult> OnPostTakeUpAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, null, () => review.TakeUpAsync(id, cancel), "L’examen est commencé, à votre nom.", cancel);

    public Task<IActionResult> OnPostAskAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, nameof(Fields.Question), () => review.AskAsync(id, Input.Question!.Trim(), cancel), "La question est envoyée.", cancel);

    public Task<IActionResult> OnPostRefuseAsync(Id<Accreditation> id, CancellationToken cancel) => DecideAsync(
        id, nameof(Fields.RefusalReason), () => review.RefuseAsync(id, Input.RefusalReason!.Trim(), cancel), "Le refus est enregistré et annoncé avec son motif.", cancel);

    public Task<IActionResult> OnPostSuspendAsync(Id<Accreditation> id, CancellationToken cancel) => DecideAsync(
        id, nameof(Fields.SuspensionReason), () => review.SuspendAsync(id, Input.SuspensionReason!.Trim(), cancel), "L’accréditation est suspendue à compter d’aujourd’hui.", cancel);

    public Task<IActionResult> OnPostWithdrawAsync(Id<Accreditation> id, CancellationToken cancel) => DecideAsync(
        id, nameof(Fields.WithdrawalReason), () => review.WithdrawAsync(id, Input.WithdrawalReason!.Trim(), cancel), "L’accréditation est retirée à compter d’aujourd’hui.", cancel);

    public Task<IActionResult> OnPostResumeAsync(Id<Accreditation> id, CancellationToken cancel) =>
        DecideAsync(id, null, () => review.ResumeAsync(id, cancel), "La suspension est levée à compter d’aujourd’hui.", cancel);

    public Task<IActionResult> OnPostGrantAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (Input.First is null)
        {
            ModelState.TryAddModelError("Input.First", texts["Indiquez le premier jour."]);
        }

        if (Input.Last is null)
        {
            ModelState.TryAddModelError("Input.Last", texts["Indiquez le dernier jour."]);
        }

        return DecideAsync(id, null, () => GrantAsync(id, cancel), "L’accréditation est accordée. Elle paraît au registre public.", cancel);
    }

    public Task<IActionResult> OnPostRefreshAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (Input.RefresherDay is null)
        {
            ModelState.TryAddModelError("Input.RefresherDay", texts["Indiquez le jour de la formation."]);
        }

        return DecideAsync(id, null, () => review.RefreshAsync(id, Input.RefresherDay!.Value, cancel), "La formation d’actualisation est notée.", cancel);
    }

    private async Task<Outcome> GrantAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        var (places, outcome) = territories.Read(Input.Territories, "Input.Territories");
        var offered = perimeters.Offered(Accreditation.Scheme).Select(s => s.Slug);
        return outcome.Refused
            ? outcome
            : await review.GrantAsync(
                id, new(Input.First!.Value, Input.Last!.Value), new(Input.Types, [.. Input.Services.Where(offered.Contains)], [.. places.Select(t => t.ToString())]), cancel);
    }

    private async Task<IActionResult> DecideAsync(
        Id<Accreditation> id, string? needed, Func<Task<Outcome>> decide, string told, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (needed is not null && string.IsNullOrWhiteSpace(typeof(Fields).GetProperty(needed)!.GetValue(Input) as string))
        {
            ModelState.AddModelError($"Input.{needed}", texts["Écrivez ce que la personne doit lire."]);
        }

        var outcome = ModelState.IsValid ? await decide() : Outcome.Done;
        if (ModelState.IsValid && !outcome.Refused)
        {
            this.Tell(texts[told]);
            return Redirect($"~/admin/accreditations/{id}");
        }

        await ProposeDaysAsync(cancel);
        return this.Refuse(outcome);
    }

    /// <summary>What the grant may be narrowed to.</summary>
    public IReadOnlyList<SelectListItem> TypeChoices => Choices.Of(Scheme?.CoversActions ?? [], type => type, schemes.ActionLabel);

    public IReadOnlyList<SelectListItem> ServiceChoices => Choices.Of(perimeters.Offered(Accreditation.Scheme), s => s.Slug, s => s.Title);

    private async Task ProposeDaysAsync(CancellationToken cancel)
    {
        Input.First ??= Accreditation.Status is AccreditationStatus.UnderReview ? await rules.FirstDayAsync(Accreditation, cancel) : Paris.Today(clock);
        Input.Last ??= Scheme?.LastFrom(Input.First.Value);
    }

    private async Task<bool> LoadAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        var found = await (
            from accreditation in db.Accreditations.AsNoTracking()
            where accreditation.Id == id && accreditation.Status != AccreditationStatus.Draft
            join organisation in db.Organisations on accreditation.OrganisationId equals organisation.Id
            join account in db.Users on accreditation.PersonId equals account.Id
            select new { accreditation, Organisation = organisation.Name, Person = account.Name }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return false;
        }

        (Accreditation, Organisation, Person) = (found.accreditation, found.Organisation, found.Person);
        Scheme = schemes.Find(Accreditation.Scheme)?.Sheet;
        Pieces = await shelf.ListAsync(id, cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        Hindrance = await impartiality.MayReviewAsync(Accreditation.OrganisationId, cancel) is { Refused: true } own ? own.Refusal : null;
        return true;
    }

    internal sealed class Fields
    {
        public DateOnly? First { get; set; }

        public DateOnly? Last { get; set; }

        public List<string> Types { get; set; } = [];

        public List<string> Services { get; set; } = [];

        /// <summary>A territory a line, as people name them.</summary>
        [StringLength(Accreditation.ReasonLength, ErrorMessage = TooLong)]
        public string? Territories { get; set; }

        public DateOnly? RefresherDay { get; set; }

        [StringLength(Accreditation.ReasonLength, ErrorMessage = TooLong)]
        public string? Question { get; set; }

        [StringLength(Accreditation.ReasonLength, ErrorMessage = TooLong)]
        public string? RefusalReason { get; set; }

        [StringLength(Accreditation.ReasonLength, ErrorMessage = TooLong)]
        public string? SuspensionReason { get; set; }

        [StringLength(Accreditation.ReasonLength, ErrorMessage = TooLong)]
        public string? WithdrawalReason { get; set; }
    }
}
