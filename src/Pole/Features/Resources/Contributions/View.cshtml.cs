using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions.Asking;
using Pole.Features.Resources.Contributions.Yearly;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Resources.Contributions;

/// <summary>One of my sheets: where it stands, what the checks say, and what its author may do with it.</summary>
[Authorize]
internal sealed class ViewModel(
    PoleDb db, MyContributions mine, ContributionDrafting drafting, ContributionSending sending, YearlyAnswer yearly, SheetReader reader,
    FileStore files, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public Fields Input { get; set; } = new();

    public Contribution Contribution { get; private set; } = null!;

    public Answers Answers { get; private set; } = null!;

    public IReadOnlyList<SheetSaying> Says { get; private set; } = [];

    public IReadOnlyList<(AuthorQuestion Question, string Text)> Remarks { get; private set; } = [];

    public IReadOnlyList<ContributionVersion> Versions { get; private set; } = [];

    public IReadOnlyList<JournalLine> Life { get; private set; } = [];

    public AnswerSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Contribution> id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(Id<Contribution> id, Id<ContributionDocument> document, CancellationToken cancel) =>
        await mine.FindAsync(id, cancel) is null ? NotFound() : await this.HandOutAsync(db, files, id, document, cancel);

    public Task<IActionResult> OnPostSendAsync(Id<Contribution> id, CancellationToken cancel) =>
        ActAsync(id, () => sending.SendAsync(id, Input.Licence, cancel), "Votre fiche est envoyée. L’équipe la relit et vous répond sous dix jours ouvrés.", cancel);

    public Task<IActionResult> OnPostConfirmAsync(Id<Contribution> id, CancellationToken cancel) =>
        ActAsync(id, () => yearly.ConfirmAsync(id, cancel), "Merci : la fiche porte la date d’aujourd’hui.", cancel);

    public Task<IActionResult> OnPostReopenAsync(Id<Contribution> id, CancellationToken cancel) =>
        ActAsync(id, () => sending.ReopenAsync(id, cancel), "Mettez la fiche à jour, puis envoyez-la : le site montre la version publiée jusque-là.", cancel);

    public Task<IActionResult> OnPostWithdrawAsync(Id<Contribution> id, CancellationToken cancel) =>
        ActAsync(id, () => sending.WithdrawAsync(id, AnswerReader.Clean(Input.Reason), cancel), "Votre demande est enregistrée.", cancel);

    public async Task<IActionResult> OnPostDiscardAsync(Id<Contribution> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (await drafting.DiscardAsync(id, cancel) is { Refused: true } refused)
        {
            return this.Refuse(refused);
        }

        this.Tell(texts["Le brouillon est supprimé."]);
        return Redirect("~/espace/contributions");
    }

    private async Task<IActionResult> ActAsync(Id<Contribution> id, Func<Task<Outcome>> act, string told, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is null)
        {
            return NotFound();
        }

        var outcome = ModelState.IsValid ? await act() : Outcome.Done;
        if (!ModelState.IsValid || outcome.Refused)
        {
            await LoadAsync(id, cancel);
            return this.Refuse(outcome);
        }

        this.Tell(texts[told]);
        return Redirect($"~/espace/contributions/{id}");
    }

    private async Task<bool> LoadAsync(Id<Contribution> id, CancellationToken cancel)
    {
        if (await mine.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        (Contribution, Answers) = (found, found.Answers);
        var comments = await db.CommentsAsync(found, cancel);
        Remarks = [.. AuthorSteps.Questions.SelectMany(question => comments[question.Path].Select(text => (question, text)))];
        Versions = await db.ContributionVersions.AsNoTracking().Where(v => v.ContributionId == id).OrderByDescending(v => v.Number).ToListAsync(cancel);
        Life = await chronicle.ReadAsync(id, cancel);
        Sheet = new(Answers, await db.JoinedFilesAsync(id, cancel), $"~/espace/contributions/{id}", comments, null);
        Says = found.Status.MayBeEdited ? SheetSaying.Of(reader.Read(Answers, Paris.Today(clock)), id) : [];
        return true;
    }

    internal sealed class Fields
    {
        public bool Licence { get; set; }

        [StringLength(Contribution.CommentLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Reason { get; set; }
    }
}
