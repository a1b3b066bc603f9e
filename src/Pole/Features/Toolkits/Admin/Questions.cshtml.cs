using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Toolkits.Questions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Toolkits.Admin;

/// <summary>The questions on toolkits for the team: those that wait, the oldest first, and below them the last ones answered.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class QuestionsModel(
    PoleDb db, ToolkitShelf shelf, Postman postman, Chronicle chronicle, IOptions<SiteSettings> site, Texts texts, TimeProvider clock) : PageModel
{
    private const int Shown = 50;

    [BindProperty]
    public string? Answer { get; set; }

    public IReadOnlyList<QuestionLine> Waiting { get; private set; } = [];

    public IReadOnlyList<QuestionLine> Answered { get; private set; } = [];

    /// <summary>The question whose answer was refused, to show why at its field.</summary>
    public Id<VersionQuestion>? Wrong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Waiting = await LinesAsync(db.ToolkitQuestions.Where(q => q.AnsweredAt == null).OrderBy(q => q.AskedAt), cancel);
        Answered = await LinesAsync(db.ToolkitQuestions.Where(q => q.AnsweredAt != null).OrderByDescending(q => q.AnsweredAt), cancel);
    }

    public async Task<IActionResult> OnPostAsync(Id<VersionQuestion> question, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (await db.LockAsync(question, cancel) is not { } found)
        {
            return NotFound();
        }

        var answer = Answer?.Trim() ?? "";
        var outcome = answer.Length is > 0 and <= VersionQuestion.TextLength
            ? found.Reply(answer, clock.GetUtcNow())
            : new Refusal("question.answer", "Écrivez la réponse, en {0} caractères au plus.", VersionQuestion.TextLength) { Field = "Answer" };
        if (outcome.Refused)
        {
            Wrong = question;
            await OnGetAsync(cancel);
            return this.Refuse(outcome);
        }

        chronicle.Record(found.Id, QuestionMoves.Answered);
        await TellAsync(found, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        this.Tell(texts["La réponse est publiée et envoyée à qui a demandé."]);
        return Redirect("~/admin/outils/questions");
    }

    private async Task TellAsync(VersionQuestion question, CancellationToken cancel)
    {
        var reader = await db.Users.Where(u => u.Id == question.AskedBy).Select(u => new { u.Email, u.Name, u.Language }).SingleAsync(cancel);
        postman.Post(new Letter
        {
            To = reader.Email!,
            Template = "toolkit-question-answered",
            Language = reader.Language,
            Values = new Dictionary<string, string>
            {
                ["name"] = reader.Name,
                ["toolkit"] = shelf.Find(question.Toolkit, reader.Language)?.Title ?? question.Toolkit,
                ["question"] = question.Question,
                ["answer"] = question.Answer ?? "",
                ["link"] = site.Value.Absolute($"/outils/{question.Toolkit}/questions", reader.Language),
            },
        });
    }

    private async Task<IReadOnlyList<QuestionLine>> LinesAsync(IQueryable<VersionQuestion> questions, CancellationToken cancel) => await (
        from question in questions.AsNoTracking().Take(Shown)
        join account in db.Users on question.AskedBy equals account.Id
        join organisation in db.Organisations on question.OrganisationId equals organisation.Id
        select new QuestionLine(question, account.Name, organisation.Name)).ToListAsync(cancel);
}

/// <summary>A question, with who asked it.</summary>
internal sealed record QuestionLine(VersionQuestion Question, string Person, string Organisation);
