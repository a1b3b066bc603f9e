using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;

namespace Pole.Features.Observatory.Reports.Frozen;

/// <summary>A report as it was handed in. Its figures never change; what they would be today is reckoned beside them.</summary>
internal sealed class FrozenReport
{
    public const int TemplateLength = 120;
    public const int TitleLength = 300;
    public const int FunderLength = 80;

    public Id<FrozenReport> Id { get; init; } = Id<FrozenReport>.New();

    /// <summary>The slug of its template in <c>content/reports</c>.</summary>
    public required string Template { get; init; }

    public required ReportKind Kind { get; init; }

    /// <summary>Its title and what it is about, in the language in which it was handed in.</summary>
    public required string Title { get; init; }

    public int? Year { get; init; }

    /// <summary>INSEE code.</summary>
    public string? Region { get; init; }

    public string? Funder { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The <see cref="ReportedFigures"/> as JSON.</summary>
    public required string Json { get; init; }

    public Scope Scope => new(Year, Region, Funder);

    public ReportedFigures Figures => JsonSerializer.Deserialize<ReportedFigures>(Json)
        ?? throw new InvalidOperationException($"The frozen report {Id} is empty.");
}

internal sealed class FrozenReportMapping : IEntityTypeConfiguration<FrozenReport>
{
    public void Configure(EntityTypeBuilder<FrozenReport> report)
    {
        report.ToTable("frozen_reports");
        report.HasKey(r => r.Id);
        report.Ignore(r => r.Scope);
        report.Ignore(r => r.Figures);
        report.Property(r => r.Template).HasMaxLength(FrozenReport.TemplateLength);
        report.Property(r => r.Title).HasMaxLength(FrozenReport.TitleLength);
        report.Property(r => r.Region).HasMaxLength(3);
        report.Property(r => r.Funder).HasMaxLength(FrozenReport.FunderLength);
        report.HasIndex(r => r.At);
        report.HasIndex(r => new { r.Funder, r.At });
    }
}
