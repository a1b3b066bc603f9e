using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>One session for the team: who comes, who waits; and for editors, what may be decided of it.</summary>
[Authorize(Policies.Staff)]
internal sealed class ShowModel(
    PoleDb db, SessionCalendar calendar, ISeatGuard guard, Cancelling cancelling, Seats seats, SessionLetters letters,
    Chronicle chronicle, SearchIndexer search, IAuthorizationService authorization, Texts texts) : PageModel
{
    [BindProperty]
    [StringLength(Session.ReasonLength, ErrorMessage = "Cette valeur est trop longue ({1} caractères au plus).")]
    public string? Reason { get; set; }

    public Session Session { get; private set; } = null!;

    public SessionCard Card { get; private set; } = null!;

    public IReadOnlyList<(Booking Booking, string Organisation)> Bookings { get; private set; } = [];

    public IReadOnlyList<JournalLine> Journal { get; private set; } = [];

    /// <summary>Whether the reader keeps the agenda.</summary>
    public bool MayDecide { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Session> id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostOpenAsync(Id<Session> id, CancellationToken cancel) =>
        DecideAsync(id, "session.opened", texts["La session est ouverte aux inscriptions."], s => s.Open(), cancel);

    public Task<IActionResult> OnPostConfirmAsync(Id<Session> id, CancellationToken cancel) =>
        DecideAsync(id, "session.confirmed", texts["La session est confirmée ; un courriel part aux personnes inscrites."], s => s.Confirm(), cancel);

    public async Task<IActionResult> OnPostCancelAsync(Id<Session> id, CancellationToken cancel)
    {
        if (ModelState.IsValid && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), texts["Dites pourquoi : le motif est écrit aux personnes inscrites."]);
        }

        if (!ModelState.IsValid)
        {
            return await LoadAsync(id, cancel) ? this.Refuse() : NotFound();
        }

        return await DecideAsync(id, "session.cancelled", texts["La session est annulée. Un courriel le dit aux personnes inscrites."], s => s.Cancel(Reason!.Trim()), cancel);
    }

    private async Task<IActionResult> DecideAsync(Id<Session> id, string what, string told, Func<Session, Outcome> decide, CancellationToken cancel)
    {
        if (!(await authorization.AuthorizeAsync(User, Policies.Editor)).Succeeded)
        {
            return Forbid();
        }

        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        var outcome = await guard.AloneAsync(id, session => ActAsync(session, what, decide, cancel), cancel);
        if (outcome.Refused)
        {
            return this.Refuse(outcome);
        }

        search.Refresh(SessionsToFind.SourceName);
        this.Tell(told);
        return Redirect(Url.Content($"~/admin/sessions/{id}"));
    }

    private async Task<Outcome> ActAsync(Session session, string what, Func<Session, Outcome> decide, CancellationToken cancel)
    {
        if (decide(session) is { Refused: true } refused)
        {
            return refused;
        }

        chronicle.Record(session.Id, what, session.CancellationReason);
        if (session.Status is SessionStatus.Cancelled)
        {
            await cancelling.CancelAllAsync(session, session.CancellationReason!, cancel);
        }
        else if (session.Status is SessionStatus.Confirmed)
        {
            await letters.PostAsync("session-confirmed", session, cancel);
        }

        await seats.CountAsync(session, cancel);
        return Outcome.Done;
    }

    private async Task<bool> LoadAsync(Id<Session> id, CancellationToken cancel)
    {
        if (await db.Sessions.FindAsync([id], cancel) is not { } session)
        {
            return false;
        }

        Session = session;
        MayDecide = (await authorization.AuthorizeAsync(User, Policies.Editor)).Succeeded;
        Card = (await calendar.ReadAsync(db.Sessions.Where(s => s.Id == id), cancel)).Single();
        Journal = await chronicle.ReadAsync(id, cancel);
        var rows = await (
            from booking in db.Bookings.AsNoTracking()
            where booking.SessionId == id
            join organisation in db.Organisations on booking.OrganisationId equals organisation.Id
            orderby booking.BookedAt
            select new { booking, organisation.Name }).ToListAsync(cancel);
        Bookings = [.. rows.Select(row => (row.booking, row.Name))];
        return true;
    }
}
