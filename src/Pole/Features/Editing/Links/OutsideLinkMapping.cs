using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Features.Editing.Links;

internal sealed class OutsideLinkMapping : IEntityTypeConfiguration<OutsideLink>
{
    public void Configure(EntityTypeBuilder<OutsideLink> link)
    {
        link.ToTable("outside_links");
        link.HasKey(l => l.Id);
        link.Property(l => l.Url).HasMaxLength(OutsideLink.UrlLength);
        link.Property(l => l.LeadsTo).HasMaxLength(OutsideLink.UrlLength);
        link.HasIndex(l => l.Url).IsUnique();
    }
}
