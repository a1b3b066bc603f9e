using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Certificates;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Features.Accreditation.Accreditation> Accreditations => Set<Features.Accreditation.Accreditation>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<EvidencePiece> AccreditationPieces => Set<EvidencePiece>();
}
