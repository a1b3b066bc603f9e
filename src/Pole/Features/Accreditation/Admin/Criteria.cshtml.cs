using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Opinions;
using Pole.Features.Accreditation.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Accreditation.Admin;

/// <summary>An application criterion by criterion: what each expert said, side by side, what the team judges, and whom else to ask.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class CriteriaModel(
    PoleDb db, Review review, Asking asking, Impartiality impartiality, EvidenceShelf shelf, Schemes schemes, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public List<CriterionFields> Criteria { get; set; } = [];

    [BindProperty]
    public Fields Input { get; set; } = new();

    public Accreditation Accreditation { get; private set; } = null!;

    public SchemeSheet? Scheme { get; private set; }

    public string Organisation { get; private set; } = "";

    public IReadOnlyList<Opinion> Opinions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Pieces { get; private set; } = [];

    public bool MayJudge { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public IEnumerable<Opinion> Given => Opinions.Where(o => o.GivenAt is not null);

    public async Task<IActionResult> OnGetAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Criteria = CriterionFields.For(Scheme, Accreditation.Judgments);
        return Page();
    }

    public async Task<IActionResult> OnPostJudgeAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        // Another form of the page asks for the expert: what is missing there does not concern this one.
        foreach (var other in ModelState.Keys.Where(k => !k.StartsWith(nameof(Criteria), StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(other);
        }

        Criteria = CriterionFields.InOrder(Scheme, Criteria);
        var (judgments, outcome) = CriterionFields.Read(Criteria, all: false);
        outcome = ModelState.IsValid && !outcome.Refused ? await review.JudgeAsync(id, judgments, cancel) : outcome;
        return Answer(outcome, id, "Les critères sont enregistrés.");
    }

    public async Task<IActionResult> OnPostAskAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Criteria = CriterionFields.For(Scheme, Accreditation.Judgments);
        var outcome = ModelState.IsValid
            ? await asking.AskAsync(Accreditation, Input.Expert!.Trim(), Input.Email!.Trim(), Input.Question?.Trim() ?? "", Input.Pieces, cancel)
            : Outcome.Done;
        return Answer(outcome, id, "La demande d’avis est partie.");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Id<Accreditation> id, Id<Opinion> opinion, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || Opinions.All(o => o.Id != opinion))
        {
            return NotFound();
        }

        ModelState.Clear();
        Criteria = CriterionFields.For(Scheme, Accreditation.Judgments);
        return Answer(await asking.RevokeAsync(Accreditation, opinion, cancel), id, "La demande d’avis est retirée : son lien ne s’ouvre plus.");
    }

    private IActionResult Answer(Outcome outcome, Id<Accreditation> id, string told)
    {
        if (!ModelState.IsValid || outcome.Refused)
        {
            return this.Refuse(outcome);
        }

        this.Tell(texts[told]);
        return Redirect($"~/admin/accreditations/{id}/criteres");
    }

    private async Task<bool> LoadAsync(Id<Accreditation> id, CancellationToken cancel)
    {
        if (await db.Accreditations.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.Status != AccreditationStatus.Draft, cancel) is not { } it)
        {
            return false;
        }

        Accreditation = it;
        Scheme = schemes.Find(it.Scheme)?.Sheet;
        Organisation = await db.Organisations.Where(o => o.Id == it.OrganisationId).Select(o => o.Name).SingleAsync(cancel);
        Opinions = await asking.ListAsync(id, cancel);
        Pieces = Choices.Of(await shelf.ListAsync(id, cancel), p => p.Id.ToString(), p => $"{p.Code} · {p.Name}");
        MayJudge = it.Status is AccreditationStatus.UnderReview or AccreditationStatus.MoreInformation
            && !(await impartiality.MayReviewAsync(it.OrganisationId, cancel)).Refused;
        return true;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Indiquez le nom de l’expert.")]
        [StringLength(Opinion.NameLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Expert { get; set; }

        [Required(ErrorMessage = "Indiquez l’adresse électronique de l’expert.")]
        [ReachableAddress]
        [StringLength(Opinion.EmailLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Email { get; set; }

        [StringLength(Opinion.TextLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Question { get; set; }

        public List<Id<EvidencePiece>> Pieces { get; set; } = [];
    }
}
