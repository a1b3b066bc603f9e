using Microsoft.EntityFrameworkCore;
using Pole.Platform.Identity;
using Pole.Platform.Identity.Tokens;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<StaffSeat> StaffSeats => Set<StaffSeat>();

    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
}
