using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Features.Accreditation.Upkeep;

/// <summary>A letter that was written before a last day, so that it is written once.</summary>
internal sealed class UpkeepWarning
{
    /// <summary>How many days before, the earliest first.</summary>
    public static readonly IReadOnlyList<int> Before = [90, 30, 7];

    public Id<UpkeepWarning> Id { get; init; } = Id<UpkeepWarning>.New();

    public required Id<Accreditation> AccreditationId { get; init; }

    public required UpkeepDuty Duty { get; init; }

    public required DateOnly Until { get; init; }

    public required int DaysBefore { get; init; }

    /// <summary>Which letter this day calls for: that of the nearest step already reached; none when the last day is far, or past.</summary>
    public static int? StepOn(DateOnly today, DateOnly until)
    {
        var left = until.DayNumber - today.DayNumber;
        var reached = Before.Where(days => left <= days).ToList();
        return left < 0 || reached is [] ? null : reached.Min();
    }
}

internal sealed class UpkeepWarningMapping : IEntityTypeConfiguration<UpkeepWarning>
{
    public void Configure(EntityTypeBuilder<UpkeepWarning> warning)
    {
        warning.ToTable("accreditation_warnings");
        warning.HasKey(w => w.Id);
        warning.HasOne<Accreditation>().WithMany().HasForeignKey(w => w.AccreditationId).OnDelete(DeleteBehavior.Cascade);
        warning.HasIndex(w => new { w.AccreditationId, w.Duty, w.Until, w.DaysBefore }).IsUnique();
    }
}
