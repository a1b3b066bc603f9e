using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Features.Accreditation.Accreditation> Accreditations => Set<Features.Accreditation.Accreditation>();

    public DbSet<EvidencePiece> AccreditationPieces => Set<EvidencePiece>();
}
