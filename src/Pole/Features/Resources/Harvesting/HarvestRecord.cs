using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Features.Resources.Harvesting;

/// <summary>
/// Since when harvesters are told what they are told of a resource. A record stays when its resource goes, for ever: whoever took it
/// must learn that it is gone.
/// </summary>
internal sealed class HarvestRecord
{
    public const int SlugLength = 200;
    public const int MarkLength = 64;
    public const int SetsLength = 1000;

    public required string Slug { get; init; }

    /// <summary>SHA-256 of what harvesters are told of it; none once it is gone.</summary>
    public string? Mark { get; private set; }

    /// <summary>To the second, as harvesters ask.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The sets that it is in, or was in when it went, each between bars: <c>|type:guide|pillar:recycling|</c>.</summary>
    public string Sets { get; private set; } = "|";

    public bool IsDeleted => Mark is null;

    /// <summary>What is told of it now; nothing changes when it is the same.</summary>
    public void Tell(string mark, IEnumerable<string> sets, DateTimeOffset now)
    {
        if (Mark != mark)
        {
            (Mark, Sets, ChangedAt) = (mark, $"|{string.Join('|', sets)}|", now);
        }
    }

    /// <summary>The resource is gone; it may come back.</summary>
    public void Delete(DateTimeOffset now)
    {
        if (!IsDeleted)
        {
            (Mark, ChangedAt) = (null, now);
        }
    }
}

internal sealed class HarvestRecordMapping : IEntityTypeConfiguration<HarvestRecord>
{
    public void Configure(EntityTypeBuilder<HarvestRecord> record)
    {
        record.ToTable("harvest_records");
        record.HasKey(r => r.Slug);
        record.Property(r => r.Slug).HasMaxLength(HarvestRecord.SlugLength);
        record.Property(r => r.Mark).HasMaxLength(HarvestRecord.MarkLength);
        record.Property(r => r.Sets).HasMaxLength(HarvestRecord.SetsLength);
        record.HasIndex(r => new { r.ChangedAt, r.Slug });
    }
}
