using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions;
using Pole.Features.Resources.Harvesting;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<HarvestRecord> HarvestRecords => Set<HarvestRecord>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<ContributionVersion> ContributionVersions => Set<ContributionVersion>();

    public DbSet<FieldComment> FieldComments => Set<FieldComment>();

    public DbSet<ContributionDocument> ContributionDocuments => Set<ContributionDocument>();
}
