using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Billing.Invoices;
using Pole.Features.Organisations;
using Pole.Features.Services.Sessions;
using Pole.Platform.Identity;

namespace Pole.Features.Services.Bookings;

internal sealed class BookingMapping : IEntityTypeConfiguration<Booking>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() }, IgnoreReadOnlyProperties = true };

    public void Configure(EntityTypeBuilder<Booking> booking)
    {
        booking.ToTable("bookings");
        booking.HasKey(b => b.Id);
        booking.Property(b => b.ServiceSlug).HasMaxLength(Session.SlugLength);
        booking.Property(b => b.Region).HasMaxLength(3);
        booking.Property(b => b.Attendees).HasMaxLength(Booking.AttendeesLength);
        booking.Property(b => b.Message).HasMaxLength(Booking.MessageLength);
        booking.Property(b => b.WishedDates).HasMaxLength(Booking.WishedDatesLength);
        booking.Property(b => b.EndReason).HasMaxLength(Booking.ReasonLength);

        // Kept as it was said: nothing computes with it but the booking itself.
        booking.Property(b => b.Quotation).HasConversion(
            quotation => Write(quotation),
            text => Read(text));
        booking.HasOne<Session>().WithMany().HasForeignKey(b => b.SessionId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<Organisation>().WithMany().HasForeignKey(b => b.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<Account>().WithMany().HasForeignKey(b => b.BookedBy).OnDelete(DeleteBehavior.Restrict);
        booking.HasOne<Invoice>().WithMany().HasForeignKey(b => b.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        booking.HasIndex(b => b.InvoiceId).IsUnique();
        booking.HasIndex(b => new { b.SessionId, b.Status });
        booking.HasIndex(b => new { b.OrganisationId, b.BookedAt });
        booking.HasIndex(b => new { b.Status, b.HeldUntil });
    }

    internal static string Write(Quotation? quotation) => JsonSerializer.Serialize(quotation, Json);

    internal static Quotation? Read(string text) => JsonSerializer.Deserialize<Quotation>(text, Json);
}
