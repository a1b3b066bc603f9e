using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Upkeep;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Accreditation.Admin;

/// <summary>The upkeep of every accreditation that holds: what is overdue first, then by the nearest last day.</summary>
[Authorize(Policies.AccreditationOfficer)]
internal sealed class UpkeepModel(PoleDb db, UpkeepBook book) : PageModel
{
    public const int Size = 40;

    public DateOnly Today => book.Today;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<UpkeepLine> Lines { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        Number = Math.Max(1, number);
        var held = await book.HeldAsync(cancel);
        var states = await book.OfAsync(held, cancel);
        var due = held.Where(a => states.ContainsKey(a.Id)).Select(a => (It: a, State: states[a.Id], Next: NextOf(states[a.Id]))).OrderBy(d => d.Next).ToList();
        Total = due.Count;
        var shown = due.Skip((int)Math.Min((Number - 1L) * Size, Total)).Take(Size).ToList();
        var people = shown.Select(d => d.It.PersonId).ToList();
        var organisations = shown.Select(d => d.It.OrganisationId).ToList();
        var names = await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        var bodies = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        Lines = [.. shown.Select(d => new UpkeepLine(d.It, names[d.It.PersonId], bodies[d.It.OrganisationId], d.State, d.Next))];
    }

    private static DateOnly NextOf(UpkeepState state) => state.Open().Select(o => o.Until).Append(state.Last).Min();
}

/// <summary>An accreditation for the list, with the next day that counts.</summary>
internal sealed record UpkeepLine(Accreditation Accreditation, string Person, string Organisation, UpkeepState State, DateOnly Next);
