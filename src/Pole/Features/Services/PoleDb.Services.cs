using Microsoft.EntityFrameworkCore;
using Pole.Features.Services.Bookings;
using Pole.Features.Services.Sessions;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Booking> Bookings => Set<Booking>();
}
