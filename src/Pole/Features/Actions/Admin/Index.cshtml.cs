using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Admin;

/// <summary>The actions that wait for a reviewer, oldest first; and, when asked for, the others.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(PoleDb db) : PageModel
{
    public const int Size = 40;

    public static readonly IReadOnlyList<ActionStatus> Views = [ActionStatus.Submitted, ActionStatus.Returned, ActionStatus.Approved, ActionStatus.Rejected];

    public ActionStatus Status { get; private set; } = ActionStatus.Submitted;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<ActionLine> Lines { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? status, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Status = ActionAddresses.Read(status) is { } asked && Views.Contains(asked) ? asked : ActionStatus.Submitted;
        Number = int.TryParse(number, out var page) ? Math.Max(1, page) : 1;
        var fitting = db.Actions.AsNoTracking().Where(a => a.Status == Status);
        Total = await fitting.CountAsync(cancel);
        var ordered = Status == ActionStatus.Submitted
            ? fitting.OrderBy(a => a.SubmittedAt).ThenBy(a => a.Reference)
            : fitting.OrderByDescending(a => a.DecidedAt).ThenBy(a => a.Reference);
        Lines = await ordered
            .Join(db.Organisations, a => a.OrganisationId, o => o.Id, (action, organisation) => new ActionLine(
                action.Id, action.Reference, action.Title, action.Type, action.FirstDay, action.LastDay, action.Territory,
                organisation.Name, action.Status, action.SubmittedAt, action.IsDemo))
            .Skip((int)Math.Min((Number - 1L) * Size, Total))
            .Take(Size)
            .ToListAsync(cancel);
    }
}
