using Microsoft.EntityFrameworkCore;
using Pole.Features.Accreditation.Applying;
using Pole.Features.Accreditation.Certificates;
using Pole.Features.Accreditation.Opinions;
using Pole.Features.Accreditation.Upkeep;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Features.Accreditation.Accreditation> Accreditations => Set<Features.Accreditation.Accreditation>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<Opinion> AccreditationOpinions => Set<Opinion>();

    public DbSet<UpkeepWarning> AccreditationWarnings => Set<UpkeepWarning>();

    public DbSet<EvidencePiece> AccreditationPieces => Set<EvidencePiece>();
}
