using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Features.Organisations;

namespace Pole.Features.Billing.Invoices;

internal sealed class InvoiceMapping : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.ToTable("invoices");
        invoice.HasKey(i => i.Id);
        invoice.Property(i => i.Number).HasMaxLength(Invoice.NumberLength);
        invoice.Property(i => i.Subject).HasMaxLength(Invoice.SubjectLength);
        invoice.Property(i => i.OrderReference).HasMaxLength(Invoice.OrderLength);
        invoice.Property(i => i.PaymentReference).HasMaxLength(CreditorReference.Length);
        invoice.ComplexProperty(i => i.Seller);
        invoice.ComplexProperty(i => i.Buyer);
        invoice.ComplexProperty(i => i.Net);
        invoice.ComplexProperty(i => i.Vat);
        invoice.ComplexProperty(i => i.Total);
        invoice.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        invoice.Navigation(i => i.Lines).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        invoice.HasIndex(i => i.Number).IsUnique();
        invoice.HasIndex(i => i.PaymentReference).IsUnique();
        invoice.HasIndex(i => new { i.OrganisationId, i.IssuedOn });
        Issued.Seal(invoice.Metadata);
    }
}

internal sealed class InvoiceLineMapping : IEntityTypeConfiguration<InvoiceLine>
{
    public void Configure(EntityTypeBuilder<InvoiceLine> line)
    {
        line.ToTable("invoice_lines");
        line.HasKey(l => new { l.InvoiceId, l.Position });
        line.Property(l => l.Label).HasMaxLength(InvoiceLine.LabelLength);
        line.Property(l => l.Detail).HasMaxLength(InvoiceLine.DetailLength);
        line.ComplexProperty(l => l.UnitPrice);
        line.ComplexProperty(l => l.Net);
        line.ComplexProperty(l => l.Vat);
        Issued.Seal(line.Metadata);
    }
}

/// <summary>Makes every column of a table one that is written once: saving a change of it throws.</summary>
internal static class Issued
{
    public static void Seal(IMutableTypeBase thing)
    {
        foreach (var property in thing.GetDeclaredProperties().Where(p => !p.IsKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }

        foreach (var part in thing.GetDeclaredComplexProperties())
        {
            Seal(part.ComplexType);
        }
    }
}
