using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Platform.Journal;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Subject).HasMaxLength(JournalEntry.SubjectLength);
        entry.Property(e => e.What).HasMaxLength(JournalEntry.WhatLength);
        entry.Property(e => e.Reason).HasMaxLength(JournalEntry.ReasonLength);
        entry.HasOne<Account>().WithMany().HasForeignKey(e => e.By);
        entry.HasIndex(e => new { e.Subject, e.SubjectId, e.At });
        entry.HasIndex(e => e.At);
    }
}
