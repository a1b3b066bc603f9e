using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Jobs;

/// <summary>When a job ran last and how it ended: what the next start goes on from, and what staff see.</summary>
internal sealed class JobRun
{
    public const int NameLength = 100;
    public const int ErrorLength = 1000;

    public required string Job { get; init; }

    public DateTimeOffset LastStartedAt { get; set; }

    public DateTimeOffset? LastDoneAt { get; set; }

    public string? Error { get; set; }
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("job_runs");
        run.HasKey(r => r.Job);
        run.Property(r => r.Job).HasMaxLength(JobRun.NameLength);
        run.Property(r => r.Error).HasMaxLength(JobRun.ErrorLength);
    }
}
