using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Importing.Drafting;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Contributions.Admin;

/// <summary>One proposed sheet before its editor: what it says, what the checks find, a place for a remark at each field, and the decision.</summary>
[Authorize(Policies.Editor)]
internal sealed class ViewModel(
    PoleDb db, ContributionReview review, SheetReader reader, ContentStore content, FileStore files, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public Contribution Contribution { get; private set; } = null!;

    public string Author { get; private set; } = "";

    public AnswerSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<SheetSaying> Findings { get; private set; } = [];

    public IReadOnlyList<ContributionVersion> Versions { get; private set; } = [];

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    /// <summary>Why the reader may not review it; nothing when they may.</summary>
    public Refusal? Own { get; private set; }

    private string Comment => AnswerReader.Clean(Input.Comment);

    public async Task<IActionResult> OnGetAsync(Id<Contribution> id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(Id<Contribution> id, Id<ContributionDocument> document, CancellationToken cancel) =>
        await FindAsync(id, cancel) is null ? NotFound() : await this.HandOutAsync(db, files, id, document, cancel);

    public Task<IActionResult> OnPostPublishAsync(Id<Contribution> id, CancellationToken cancel) =>
        DecideAsync(id, () => review.PublishAsync(id, AnswerReader.Clean(Input.Slug), Input.Replace, cancel), "La fiche est en ligne ; son auteur est prévenu.", cancel);

    public Task<IActionResult> OnPostReturnAsync(Id<Contribution> id, CancellationToken cancel) =>
        DecideAsync(id, () => review.ReturnAsync(id, Comment, [.. Remarks()], cancel), "La fiche est renvoyée à son auteur avec vos remarques.", cancel);

    public Task<IActionResult> OnPostDeclineAsync(Id<Contribution> id, CancellationToken cancel) =>
        DecideAsync(id, () => review.DeclineAsync(id, Comment, cancel), "La fiche est déclinée ; son auteur en reçoit le motif.", cancel);

    public Task<IActionResult> OnPostUnpublishAsync(Id<Contribution> id, CancellationToken cancel) =>
        DecideAsync(id, () => review.UnpublishAsync(id, cancel), "La fiche est retirée du site ; son auteur est prévenu.", cancel);

    private IEnumerable<(AuthorQuestion Question, string Text)> Remarks() => AuthorSteps.Questions
        .Select((question, i) => (question, AnswerReader.Clean(Input.Remarks.ElementAtOrDefault(i))))
        .Where(remark => remark.Item2.Length > 0);

    private async Task<IActionResult> DecideAsync(Id<Contribution> id, Func<Task<Outcome>> decide, string told, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is null)
        {
            return NotFound();
        }

        if (Input.Remarks.Any(remark => remark?.Length > Contribution.CommentLength))
        {
            ModelState.AddModelError("", texts["Une remarque est trop longue."]);
        }

        var outcome = ModelState.IsValid ? await decide() : Outcome.Done;
        if (ModelState.IsValid && !outcome.Refused)
        {
            this.Tell(texts[told]);
            return Redirect("~/admin/contributions");
        }

        await LoadAsync(id, cancel);
        return this.Refuse(outcome);
    }

    private Task<Contribution?> FindAsync(Id<Contribution> id, CancellationToken cancel) =>
        db.Contributions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.Version > 0, cancel);

    private async Task<bool> LoadAsync(Id<Contribution> id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Contribution = found;
        Author = await db.Users.Where(u => u.Id == found.AuthorId).Select(u => u.Name).SingleAsync(cancel);
        Versions = await db.ContributionVersions.AsNoTracking().Where(v => v.ContributionId == id).OrderByDescending(v => v.Number).ToListAsync(cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        Own = review.MayReview(found) is { Refused: true } own ? own.Refusal : null;
        Input.Slug ??= DraftSlug.Of(found.Title, content.Current);
        var may = Own is null && found.Status is ContributionStatus.Submitted;
        var remarks = AuthorSteps.Questions.Select((_, i) => Input.Remarks.ElementAtOrDefault(i)).ToList();

        // What its author writes since it was sent is not yet for others.
        var answers = Versions[0].Answers;
        Sheet = new(answers, await db.JoinedFilesAsync(id, cancel), $"~/admin/contributions/{id}", await db.CommentsAsync(found, cancel), may ? remarks : null);
        Findings = SheetSaying.Of(reader.Read(answers, Paris.Today(clock)), id);
        return true;
    }

    internal sealed class Fields
    {
        [StringLength(Contribution.CommentLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Comment { get; set; }

        public string? Slug { get; set; }

        public bool Replace { get; set; }

        public List<string?> Remarks { get; set; } = [];
    }
}
