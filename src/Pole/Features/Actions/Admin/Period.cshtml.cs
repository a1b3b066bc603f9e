using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions.Reviewing;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Admin;

/// <summary>Closes a period once it is accounted for, moves the lock or lifts it; each with its reason.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class PeriodModel(PoleDb db, CurrentPerson person, Chronicle chronicle, TimeProvider clock, Texts texts) : PageModel
{
    private const int Most = 20;

    [BindProperty]
    public Fields Input { get; set; } = new();

    public DateOnly? LockedUntil { get; private set; }

    public IReadOnlyList<LockLine> Past { get; private set; } = [];

    /// <summary>How many submitted actions the lock holds back.</summary>
    public int HeldBack { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Input.Until is { } until && until >= Paris.Today(clock))
        {
            ModelState.AddModelError("Input.Until", texts["Une période se clôt une fois passée."]);
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync(cancel);
            return this.Refuse();
        }

        var moved = new PeriodLock { Until = Input.Until, Reason = FieldReader.Clean(Input.Reason), By = person.Id, At = clock.GetUtcNow() };
        db.PeriodLocks.Add(moved);
        chronicle.Record(moved.Id, ActionMoves.PeriodLocked, moved.Reason);
        await db.SaveChangesAsync(cancel);
        this.Tell(moved.Until is { } day ? texts["La période est close jusqu’au {0}.", Days.Say(day, Days.Short)] : texts["Plus aucune période n’est close."]);
        return Redirect("~/admin/actions/periode");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        LockedUntil = await db.LockedUntilAsync(cancel);
        HeldBack = LockedUntil is { } until ? await db.Actions.CountAsync(a => a.Status == ActionStatus.Submitted && a.LastDay <= until, cancel) : 0;
        Past = await (
            from entry in db.PeriodLocks.AsNoTracking()
            join account in db.Users on entry.By equals account.Id
            orderby entry.At descending
            select new LockLine(entry.Until, entry.Reason, account.Name, entry.At)).Take(Most).ToListAsync(cancel);
    }

    internal sealed record LockLine(DateOnly? Until, string Reason, string By, DateTimeOffset At);

    internal sealed class Fields
    {
        /// <summary>Empty to lift the lock.</summary>
        public DateOnly? Until { get; set; }

        [Required(ErrorMessage = "Dites pourquoi : le journal le garde.")]
        [StringLength(PeriodLock.ReasonLength, ErrorMessage = ActionForm.TooLong)]
        public string? Reason { get; set; }
    }
}
