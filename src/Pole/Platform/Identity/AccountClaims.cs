using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;

namespace Pole.Platform.Identity;

/// <summary>What the ticket says of a person: name, language, and the roles of the staff seats.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, PoleDb db)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string DisplayName = "pole:name";
    public const string FunderCode = "pole:funder";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.Name));
        foreach (var seat in await db.StaffSeats.AsNoTracking().Where(s => s.AccountId == user.Id).ToListAsync())
        {
            identity.AddClaim(new Claim(identity.RoleClaimType, seat.Role.ToString()));
            if (seat.Funder is { } funder)
            {
                identity.AddClaim(new Claim(FunderCode, funder));
            }
        }

        return identity;
    }
}
