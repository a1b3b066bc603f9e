using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Journal;
using Pole.Platform.Search;
using Pole.Platform.Web;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>Changes a session that is still to come; what people booked for stays as they booked it, and a change of place or hours is written to them.</summary>
[Authorize(Policies.Editor)]
internal sealed class EditModel(
    PoleDb db, SessionFormLists lists, ISeatGuard guard, Seats seats, SessionLetters letters, Chronicle chronicle, SearchIndexer search, Texts texts) : PageModel, ISessionFormPage
{
    [BindProperty]
    public SessionForm Input { get; set; } = new();

    public SessionFormLists Lists => lists;

    public Session Session { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Session> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Input = SessionForm.Of(Session);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Session> id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        lists.Check(Input, ModelState);
        if (!ModelState.IsValid)
        {
            return this.Refuse();
        }

        if (await guard.AloneAsync(id, session => ChangeAsync(session, cancel), cancel) is { Refused: true } outcome)
        {
            return this.Refuse(outcome);
        }

        search.Refresh(SessionsToFind.SourceName);
        this.Tell(texts["La session est modifiée."]);
        return Redirect(Url.Content($"~/admin/sessions/{id}"));
    }

    private async Task<Outcome> ChangeAsync(Session session, CancellationToken cancel)
    {
        if (session.Status is SessionStatus.Done or SessionStatus.Cancelled)
        {
            return new Refusal("session.status", "Cette session ne peut plus changer ainsi : relisez son état.");
        }

        var taken = await seats.TakenAsync(session.Id, cancel);
        if (taken > 0 && !Input.KeepsPromise(session))
        {
            return new Refusal(
                "session.booked",
                "Des places sont prises : la prestation, la région et les jours ne changent plus, car le prix en dépend. Annulez cette session et ouvrez-en une autre.")
            { Field = "Input.Day" };
        }

        if (Input.Capacity < taken)
        {
            return new Refusal("session.capacity", "{0} places sont déjà prises : il en faut au moins autant.", taken) { Field = "Input.Capacity" };
        }

        var before = SessionLetters.MeetingOf(session);
        Input.Fill(session);
        chronicle.Record(session.Id, "session.changed");
        if (SessionLetters.MeetingOf(session) != before)
        {
            await letters.PostAsync("session-changed", session, cancel);
        }

        await seats.HandOnAsync(session, cancel);
        return Outcome.Done;
    }

    private async Task<bool> LoadAsync(Id<Session> id, CancellationToken cancel)
    {
        if (await db.Sessions.FindAsync([id], cancel) is not { } session)
        {
            return false;
        }

        Session = session;
        await lists.LoadAsync(cancel);
        return true;
    }
}
