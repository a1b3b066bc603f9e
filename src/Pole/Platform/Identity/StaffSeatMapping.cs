using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pole.Platform.Identity;

internal sealed class StaffSeatMapping : IEntityTypeConfiguration<StaffSeat>
{
    public const string Table = "staff_seats";

    public void Configure(EntityTypeBuilder<StaffSeat> seat)
    {
        seat.ToTable(Table);
        seat.HasKey(s => s.Id);
        seat.Property(s => s.Funder).HasMaxLength(StaffSeat.FunderLength);
        seat.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        seat.HasIndex(s => new { s.AccountId, s.Role }).IsUnique();
    }
}
