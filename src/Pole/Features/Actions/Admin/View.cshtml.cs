using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Reviewing;
using Pole.Features.Actions.Checks;
using Pole.Features.Actions.FollowUps;
using Pole.Features.Actions.Reviewing;
using Pole.Features.Actions.Units;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Admin;

/// <summary>One action before its reviewer: all that it says, what the checks found, what changed since the version before, and the decision.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class ViewModel(
    PoleDb db, ActionReview review, Impartiality impartiality, ActionChecks checks, ActionSheets sheets, ActionComparison comparison,
    FollowUpReading followUps, FileStore files, CurrentPerson person, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public ActionSheet Sheet { get; private set; } = null!;

    public Action Action => Sheet.Action;

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>What became of its recommendations; nothing where it was never approved with any.</summary>
    public FollowUpPart? FollowUp { get; private set; }

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    /// <summary>What changed since the version before; nothing while there is only one.</summary>
    public IReadOnlyList<ActionChange>? Changes { get; private set; }

    public OpinionsShown Opinions { get; private set; } = new(0, false, []);

    public IReadOnlyList<SelectListItem> RemarkFields =>
        Choices.Of(FieldRemark.Fields, f => f.Field, f => texts[f.Label], texts["Aucun champ en particulier"]);

    /// <summary>The values that an audit may confirm.</summary>
    public IReadOnlyList<SelectListItem> Values =>
        [.. Action.Results.Select(r => new SelectListItem($"{r.Label} : {ValueUnits.Say(r.Value, r.Unit, texts)}", r.Position.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>Why the reader may not review it; nothing when they may (R10).</summary>
    public Refusal? Hindrance { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Action> id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetEvidenceAsync(Id<Action> id, Id<ActionEvidence> evidence, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } action ? await this.HandOutAsync(db, files, action, evidence, cancel) : NotFound();

    public Task<IActionResult> OnPostApproveAsync(Id<Action> id, CancellationToken cancel) =>
        DecideAsync(id, Verdict.Approve, "L’action est approuvée : elle compte désormais dans l’observatoire.", cancel);

    public Task<IActionResult> OnPostReturnAsync(Id<Action> id, CancellationToken cancel) =>
        DecideAsync(id, Verdict.Return, "L’action est renvoyée à son auteur avec votre commentaire.", cancel);

    public Task<IActionResult> OnPostRejectAsync(Id<Action> id, CancellationToken cancel) =>
        DecideAsync(id, Verdict.Reject, "L’action est rejetée ; son auteur en reçoit le motif.", cancel);

    public async Task<IActionResult> OnPostReopenAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is null)
        {
            return NotFound();
        }

        var outcome = ModelState.IsValid ? await review.ReopenAsync(id, Comment, cancel) : Outcome.Done;
        if (ModelState.IsValid && !outcome.Refused)
        {
            this.Tell(texts["L’action est rouverte : son auteur en reçoit le motif, et elle ne compte plus jusqu’à sa nouvelle approbation."]);
            return Redirect($"~/admin/actions/{id}");
        }

        await LoadAsync(id, cancel);
        return this.Refuse(outcome);
    }

    private string Comment => FieldReader.Clean(Input.Comment);

    private async Task<IActionResult> DecideAsync(Id<Action> id, Verdict verdict, string told, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is null)
        {
            return NotFound();
        }

        var remarks = Input.Remarks.Select(r => (Field: r.Field ?? "", Words: FieldReader.Clean(r.Words)))
            .Where(r => r.Words.Length > 0 && FieldRemark.Fields.Any(f => f.Field == r.Field)).ToList();
        var (decided, outcome) = ModelState.IsValid ? await review.GiveAsync(id, verdict, Comment, remarks, verdict == Verdict.Approve ? Input.Confirmed : [], cancel) : (null, Outcome.Done);
        if (ModelState.IsValid && !outcome.Refused)
        {
            this.Tell(decided is null ? texts["Votre avis est enregistré. Cette action en demande un autre : une autre personne donne le sien."]
                : decided == verdict ? texts[told] : texts["Votre avis est enregistré, et l’action décidée."]);
            return Redirect("~/admin/actions");
        }

        await LoadAsync(id, cancel);
        return this.Refuse(outcome);
    }

    private Task<Action?> FindAsync(Id<Action> id, CancellationToken cancel) =>
        db.Actions.AsNoTracking().WithParts().SingleOrDefaultAsync(a => a.Id == id && a.Status != ActionStatus.Draft, cancel);

    private async Task<bool> LoadAsync(Id<Action> id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } action)
        {
            return false;
        }

        while (Input.Remarks.Count < Fields.Lines)
        {
            Input.Remarks.Add(new());
        }

        Opinions = await OpinionsShown.OfAsync(db, action, person.Id, cancel);
        Sheet = await sheets.OfAsync(action, $"~/admin/actions/{id}", cancel);
        FollowUp = FollowUpPart.Of(await followUps.OfAsync(id, cancel), clock, mayAnswer: false);
        Life = await chronicle.ReadAsync(id, cancel);
        Hindrance = await impartiality.MayReviewAsync(action.OrganisationId, cancel) is { Refused: true } own ? own.Refusal : null;
        var versions = await db.ActionVersions.AsNoTracking().Where(v => v.ActionId == id).OrderByDescending(v => v.Number).Take(2).ToListAsync(cancel);
        Findings = await checks.FindForReviewAsync(action, versions.FirstOrDefault()?.By, cancel);
        Changes = versions is [var last, var before] ? comparison.Compare(before.Snapshot, last.Snapshot) : null;
        return true;
    }

    internal sealed class Fields
    {
        [StringLength(Pole.Features.Actions.Action.TextLength / 2, ErrorMessage = ActionForm.TooLong)]
        public string? Comment { get; set; }

        /// <summary>The places of the values that the evidence confirms.</summary>
        public List<int> Confirmed { get; set; } = [];

        public List<RemarkLine> Remarks { get; set; } = [];

        /// <summary>How many remarks there is room for.</summary>
        public const int Lines = 3;
    }

    internal sealed class RemarkLine
    {
        public string? Field { get; set; }

        [StringLength(FieldRemark.WordsLength, ErrorMessage = ActionForm.TooLong)]
        public string? Words { get; set; }
    }
}
