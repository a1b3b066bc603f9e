using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions.Yearly;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions.Admin;

/// <summary>The proposed sheets that wait for an editor, oldest first; and, when asked for, the others.</summary>
[Authorize(Policies.Editor)]
internal sealed class IndexModel(PoleDb db, TimeProvider clock) : PageModel
{
    public const int Size = 40;

    private const int MostNamed = 50;

    public static readonly IReadOnlyList<ContributionStatus> Views =
        [ContributionStatus.Submitted, ContributionStatus.Returned, ContributionStatus.Published, ContributionStatus.Declined, ContributionStatus.Withdrawn];

    public ContributionStatus Status { get; private set; } = ContributionStatus.Submitted;

    public int Number { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<ContributionLine> Lines { get; private set; } = [];

    public IReadOnlyList<ContributionLine> ToWithdraw { get; private set; } = [];

    /// <summary>Asked, reminded, and silent since.</summary>
    public IReadOnlyList<ContributionLine> Unanswered { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "etat")] string? status, [FromQuery(Name = "page")] string? number, CancellationToken cancel)
    {
        Status = Views.Where(view => view.Slug == status).Append(ContributionStatus.Submitted).First();
        Number = int.TryParse(number, out var page) ? Math.Max(1, page) : 1;
        var fitting = db.Contributions.AsNoTracking().Where(c => c.Status == Status);
        Total = await fitting.CountAsync(cancel);
        var ordered = Status == ContributionStatus.Submitted ? fitting.OrderBy(c => c.SubmittedAt) : fitting.OrderByDescending(c => c.DecidedAt);
        Lines = await Shown(ordered.ThenBy(c => c.Id).Skip((int)Math.Min((Number - 1L) * Size, Total)).Take(Size)).ToListAsync(cancel);
        ToWithdraw = await Shown(db.Contributions.Where(c => c.WithdrawalAskedAt != null && c.Status != ContributionStatus.Withdrawn).OrderBy(c => c.WithdrawalAskedAt).Take(MostNamed)).ToListAsync(cancel);
        var silentSince = clock.GetUtcNow() - AskAuthorsToConfirm.Patience;
        Unanswered = await Shown(db.Contributions.Where(c => c.RemindedAt < silentSince && c.Status == ContributionStatus.Published).OrderBy(c => c.RemindedAt).Take(MostNamed)).ToListAsync(cancel);
    }

    private IQueryable<ContributionLine> Shown(IQueryable<Contribution> contributions) => contributions.Join(db.Users, c => c.AuthorId, u => u.Id, (c, u) => new ContributionLine(
        c.Id, c.Title, c.Status, c.ChangedAt, c.SubmittedAt, c.Slug, c.AskedAt != null, c.WithdrawalAskedAt != null, c.IsDemo, u.Name));
}
