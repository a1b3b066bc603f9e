using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Mail;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Admin;

/// <summary>The letters that have not left; a person may send them again.</summary>
[Authorize(Policies.Administrator)]
internal sealed class LettersModel(PoleDb db, Chronicle chronicle, Texts texts, TimeProvider clock) : PageModel
{
    private const int Shown = 100;

    public IReadOnlyList<LetterLine> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Letters = await db.Outbox.AsNoTracking()
        .Where(l => l.Status != OutboxStatus.Sent)
        .OrderByDescending(l => l.Status == OutboxStatus.Failed)
        .ThenBy(l => l.WrittenAt)
        .Take(Shown)
        .Select(l => new LetterLine(l.Id, l.Template, l.To, l.WrittenAt, l.Status == OutboxStatus.Failed, l.Error))
        .ToListAsync(cancel);

    public async Task<IActionResult> OnPostTryAgainAsync(Id<OutboxLetter> id, CancellationToken cancel)
    {
        if (await db.Outbox.FindAsync([id], cancel) is not { } letter)
        {
            return NotFound();
        }

        letter.TryAgain(clock.GetUtcNow());
        chronicle.Record(letter.Id, "letter.tried-again");
        await db.SaveChangesAsync(cancel);
        this.Tell(texts["Le courriel repart dans les secondes qui viennent."]);
        return RedirectToPage();
    }
}

/// <summary>A letter for the list.</summary>
internal sealed record LetterLine(Id<OutboxLetter> Id, string Template, string To, DateTimeOffset WrittenAt, bool Failed, string? Error);
