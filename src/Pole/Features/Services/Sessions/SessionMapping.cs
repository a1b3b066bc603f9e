using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;

namespace Pole.Features.Services.Sessions;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions");
        session.HasKey(s => s.Id);
        session.Property(s => s.ServiceSlug).HasMaxLength(Session.SlugLength);
        session.Property(s => s.Region).HasMaxLength(3);
        session.Property(s => s.Venue).HasMaxLength(Session.VenueLength);
        session.Property(s => s.Town).HasMaxLength(Session.TownLength);
        session.Property(s => s.CancellationReason).HasMaxLength(Session.ReasonLength);
        session.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganiserId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<Organisation>().WithMany().HasForeignKey(s => s.DelivererId).OnDelete(DeleteBehavior.Restrict);
        session.HasIndex(s => s.Day);
        session.HasIndex(s => new { s.ServiceSlug, s.Day });
    }
}
