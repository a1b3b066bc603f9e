using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Search.Changes;

/// <summary>What was last noted of a document that can be found: a mark of its words, and since when it says them.</summary>
internal sealed class NotedDocument
{
    public const int KeyLength = 300;
    public const int SourceLength = 40;
    public const int MarkLength = 64;

    public required string Key { get; init; }

    public required string Source { get; init; }

    /// <summary>SHA-256 of what people read of it.</summary>
    public required string Mark { get; set; }

    /// <summary>The build of the program that made the mark: another one may put the same words otherwise.</summary>
    public required Guid Build { get; set; }

    /// <summary>When it was first seen. Nothing for what was there when the site first looked.</summary>
    public DateTimeOffset? AppearedAt { get; init; }

    /// <summary>When its words were last seen to differ.</summary>
    public DateTimeOffset? ChangedAt { get; set; }
}

internal sealed class NotedDocumentMapping : IEntityTypeConfiguration<NotedDocument>
{
    public void Configure(EntityTypeBuilder<NotedDocument> document)
    {
        document.ToTable("noted_documents");
        document.HasKey(d => d.Key);
        document.Property(d => d.Key).HasMaxLength(NotedDocument.KeyLength);
        document.Property(d => d.Source).HasMaxLength(NotedDocument.SourceLength);
        document.Property(d => d.Mark).HasMaxLength(NotedDocument.MarkLength);
        document.HasIndex(d => d.Source);
        document.HasIndex(d => d.ChangedAt);
    }
}
