using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Pole.Features.Billing;
using Pole.Features.Membership.Dues;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Web.Keeping;

namespace Pole.Features.Membership;

/// <summary>What members get, what it costs this year, and the way in.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class JoinModel(
    PoleDb db, IOptions<MembershipSettings> settings, IOptions<AssociationSettings> association, TimeProvider clock) : PageModel
{
    public int Year { get; } = Paris.Today(clock).Year;

    public DuesSchedule? Schedule { get; private set; }

    public MembershipSettings Settings => settings.Value;

    public bool IsDemo => association.Value.IsDemo;

    public async Task OnGetAsync(CancellationToken cancel) => Schedule = await DuesSchedule.ReadAsync(db, Year, cancel);
}
