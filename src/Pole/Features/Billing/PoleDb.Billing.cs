using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Allocations;
using Pole.Features.Billing.Invoices;

namespace Pole.Platform.Data;

internal abstract partial class PoleDb
{
    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<Allocation> Allocations => Set<Allocation>();
}
