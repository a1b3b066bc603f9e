using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Actions;
using Pole.Platform.Data;

namespace Pole.Features.Observatory;

/// <summary>Reads who was a member on the last day of each year, and who is one today, in the order of these days.</summary>
internal sealed class MemberDays(PoleDb db)
{
    public async Task<IReadOnlyList<MemberOnDay>> ReadAsync(DateOnly today, CancellationToken cancel)
    {
        var paid = await (
            from membership in db.Memberships.AsNoTracking()
            where membership.PaidOn != null && membership.First <= today
            join organisation in db.Organisations on membership.OrganisationId equals organisation.Id
            select new { Membership = membership, organisation.Region, organisation.Siret, organisation.IsDemo }).ToListAsync(cancel);
        return
        [
            .. from one in paid
               from year in Enumerable.Range(one.Membership.First.Year, Math.Min(one.Membership.Last.Year, today.Year) - one.Membership.First.Year + 1)
               let day = year == today.Year ? today : new DateOnly(year, 12, 31)
               where one.Membership.BenefitsOn(day)
               orderby day, one.Membership.First
               select new MemberOnDay
               {
                   Reference = string.Create(CultureInfo.InvariantCulture, $"M-{one.Membership.Id.Value.ToString("N", CultureInfo.InvariantCulture)[..8]}"),
                   Title = "",
                   Operator = ActionOperator.Pole,
                   Organisation = "",
                   FirstDay = day,
                   IsNow = day == today,
                   Region = one.Region,
                   Companies = [one.Siret.Siren.Digits],
                   Member = one.Membership.Kind,
                   Size = one.Membership.Size,
                   IsDemo = one.IsDemo,
               },
        ];
    }
}
