using Microsoft.EntityFrameworkCore;
using Pole.Platform.Mail;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<OutboxLetter> Outbox => Set<OutboxLetter>();
}
