using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Identity;

namespace Pole.Features.SavedSearches;

internal sealed class SavedSearchMapping : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> search)
    {
        search.ToTable("saved_searches");
        search.HasKey(s => s.Id);
        search.Property(s => s.Name).HasMaxLength(SavedSearch.NameLength);
        search.Property(s => s.Path).HasMaxLength(SavedSearch.PathLength);
        search.Property(s => s.Language).HasMaxLength(2);

        // What somebody looks for goes with their account.
        search.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        search.HasIndex(s => new { s.AccountId, s.Language, s.Path }).IsUnique();
        search.HasIndex(s => s.Alert);
    }
}
