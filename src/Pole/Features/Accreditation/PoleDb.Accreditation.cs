using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Features.Accreditation.Accreditation> Accreditations => Set<Features.Accreditation.Accreditation>();
}
