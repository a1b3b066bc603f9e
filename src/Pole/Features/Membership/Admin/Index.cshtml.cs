using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Membership.Admin;

/// <summary>Memberships by state: those that wait for a decision first.</summary>
[Authorize(Policies.Accountant)]
internal sealed class IndexModel(PoleDb db) : PageModel
{
    public const int Size = 50;

    private static readonly MembershipStatus[] Shown =
    [
        MembershipStatus.Submitted, MembershipStatus.AwaitingPayment, MembershipStatus.Active, MembershipStatus.InGrace,
        MembershipStatus.Lapsed, MembershipStatus.Refused, MembershipStatus.Resigned,
    ];

    [BindProperty(SupportsGet = true), FromQuery(Name = "etat")]
    public MembershipStatus? Asked { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int AskedPage { get; set; } = 1;

    public MembershipStatus Status => Asked is { } asked && Shown.Contains(asked) ? asked : MembershipStatus.Submitted;

    public int Number { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<(MembershipStatus Status, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<MembershipRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counts = await db.Memberships.GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        Tabs = [.. Shown.Select(status => (status, counts.Find(c => c.Key == status)?.Count ?? 0))];
        Total = Tabs.First(t => t.Status == Status).Count;
        Number = Math.Clamp(AskedPage, 1, Math.Max(1, (Total + Size - 1) / Size));
        Rows = await (
            from membership in db.Memberships.AsNoTracking()
            where membership.Status == Status
            join organisation in db.Organisations on membership.OrganisationId equals organisation.Id
            orderby membership.SubmittedAt, membership.Id
            select new MembershipRow(membership, organisation.Name, organisation.Town))
            .Skip((Number - 1) * Size).Take(Size).ToListAsync(cancel);
    }
}

/// <summary>One membership in a list.</summary>
internal sealed record MembershipRow(Membership Membership, string Organisation, string Town);
