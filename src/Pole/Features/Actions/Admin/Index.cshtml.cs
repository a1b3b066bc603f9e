using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Features.Actions.Reviewing;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Admin;

/// <summary>The actions that wait for a reviewer, by age or by risk; and, when asked for, the others.</summary>
[Authorize(Policies.ActionReviewer)]
internal sealed class IndexModel(PoleDb db, IOptions<ReviewSettings> settings, TimeProvider clock) : PageModel
{
    public const int Size = 40;

    public const string ByRisk = "risque";

    public static readonly IReadOnlyList<ActionStatus> Views = [ActionStatus.Submitted, ActionStatus.Returned, ActionStatus.Approved, ActionStatus.Rejected];

    public ActionStatus Status { get; private set; } = ActionStatus.Submitted;

    public QueueOrder Order { get; private set; }

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<QueueLine> Lines { get; private set; } = [];

    public ReviewTimes Times { get; private set; } = new(0, 0, 0);

    public DateOnly? LockedUntil { get; private set; }

    public ReviewSettings Settings => settings.Value;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task OnGetAsync(
        [FromQuery(Name = "etat")] string? status, [FromQuery(Name = "tri")] string? order, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Status = ActionAddresses.Read(status) is { } asked && Views.Contains(asked) ? asked : ActionStatus.Submitted;
        Order = order == ByRisk ? QueueOrder.Risk : QueueOrder.Age;
        Number = int.TryParse(number, out var page) ? Math.Max(1, page) : 1;
        var fitting = db.Actions.AsNoTracking().Where(a => a.Status == Status);
        Total = await fitting.CountAsync(cancel);
        Lines = await ReviewQueue.LinesAsync(db, fitting, Status, Order, (int)Math.Min((Number - 1L) * Size, Total), Size, cancel);
        Times = await ReviewTimes.OfAsync(db, clock, cancel);
        LockedUntil = await db.LockedUntilAsync(cancel);
    }
}
