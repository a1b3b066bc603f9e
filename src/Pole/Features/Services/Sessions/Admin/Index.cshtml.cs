using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Sessions.Admin;

/// <summary>The sessions for the team: those to come, or those that are over.</summary>
[Authorize(Policies.Staff)]
internal sealed class IndexModel(PoleDb db, SessionCalendar calendar, IAuthorizationService authorization, TimeProvider clock) : PageModel
{
    public const int Size = 40;

    public bool ShowsPast { get; private set; }

    /// <summary>Whether the reader keeps the agenda.</summary>
    public bool MayPlan { get; private set; }

    public int Number { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<SessionCard> Sessions { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? state, [FromQuery(Name = "page")] int? page, CancellationToken cancel)
    {
        MayPlan = (await authorization.AuthorizeAsync(User, Policies.Editor)).Succeeded;
        ShowsPast = state == "passees";
        Number = Math.Clamp(page ?? 1, 1, 10_000);
        var today = Paris.Today(clock);
        var sessions = ShowsPast
            ? db.Sessions.Where(s => s.LastDay < today).OrderByDescending(s => s.Day).ThenBy(s => s.StartsAt)
            : db.Sessions.Where(s => s.LastDay >= today).OrderBy(s => s.Day).ThenBy(s => s.StartsAt);
        Total = await sessions.CountAsync(cancel);
        Sessions = await calendar.ReadAsync(sessions.Skip((Number - 1) * Size).Take(Size), cancel);
    }
}
