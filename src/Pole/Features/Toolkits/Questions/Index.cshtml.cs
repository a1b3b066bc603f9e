using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Toolkits.Downloads;
using Pole.Kernel;
using Pole.Platform.Content;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits.Questions;

/// <summary>Questions and answers on the versions of a toolkit: read and asked by whoever may take it today, or has taken it.</summary>
[Authorize]
internal sealed class IndexModel(PoleDb db, ToolkitShelf shelf, DownloadRights rights, CurrentPerson person, Chronicle chronicle, Texts texts, TimeProvider clock) : PageModel
{
    private const int Shown = 200;

    [BindProperty]
    public Fields Input { get; set; } = new();

    public ContentItem<ToolkitSheet> Item { get; private set; } = null!;

    public IReadOnlyList<DownloadRight> Rights { get; private set; } = [];

    public IReadOnlyList<VersionQuestion> Questions { get; private set; } = [];

    /// <summary>For which of my organisations a question may be asked.</summary>
    private Id<Organisations.Organisation>? Asking { get; set; }

    public bool MayAsk => Asking is not null;

    public IReadOnlyList<SelectListItem> Versions => Choices.Of(Item.Sheet.Versions, v => v.Version, v => texts["Version {0}", v.Version].Value);

    public bool IsMine(VersionQuestion question) => question.AskedBy == person.Id;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        Input.Version = Item.Sheet.Latest?.Version;
        return MayAsk ? Page() : new PageResult { StatusCode = StatusCodes.Status403Forbidden };
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, cancel))
        {
            return NotFound();
        }

        if (Asking is not { } organisation)
        {
            return new PageResult { StatusCode = StatusCodes.Status403Forbidden };
        }

        if (ModelState.IsValid && Item.Sheet.Find(Input.Version!) is null)
        {
            return this.Refuse(new Refusal("question.version", "Choisissez une version de la liste.") { Field = "Input.Version" });
        }

        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        var question = new VersionQuestion
        {
            Toolkit = slug,
            Version = Input.Version!,
            AskedBy = person.Id,
            OrganisationId = organisation,
            AskedAt = clock.GetUtcNow(),
            Question = Input.Question!.Trim(),
        };
        db.ToolkitQuestions.Add(question);
        chronicle.Record(question.Id, QuestionMoves.Asked);
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Votre question est transmise. Vous recevrez un courriel avec la réponse."]);
        return Redirect($"~/outils/{slug}/questions");
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        if (shelf.Find(slug) is not { } item)
        {
            return false;
        }

        Item = item;
        Rights = await rights.JudgeAsync(slug, item.Sheet, cancel);
        var (me, mine) = (person.Id, Rights.Select(r => r.Organisation.Id).ToList());
        Asking = Rights.FirstOrDefault(r => r.Holds)?.Organisation.Id
            ?? await db.ToolkitDownloads.Where(d => d.Toolkit == slug && d.AccountId == me && mine.Contains(d.OrganisationId)).Select(d => (Id<Organisations.Organisation>?)d.OrganisationId).FirstOrDefaultAsync(cancel);
        Questions = MayAsk
            ? await db.ToolkitQuestions.AsNoTracking().Where(q => q.Toolkit == slug && (q.AnsweredAt != null || q.AskedBy == me)).OrderByDescending(q => q.AskedAt).Take(Shown).ToListAsync(cancel)
            : [];
        return true;
    }

    internal sealed class Fields
    {
        [Required(ErrorMessage = "Choisissez une version de la liste.")]
        public string? Version { get; set; }

        [Required(ErrorMessage = "Écrivez votre question.")]
        [StringLength(VersionQuestion.TextLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
        public string? Question { get; set; }
    }
}
