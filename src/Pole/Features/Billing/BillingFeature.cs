using Pole.Features.Billing.Allocations;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Letters;
using Pole.Features.Payments;
using Pole.Platform;

namespace Pole.Features.Billing;

/// <summary>Invoices, splits, co-financing, and what payments pay.</summary>
internal static class BillingFeature
{
    public static IServiceCollection AddBilling(this IServiceCollection services)
    {
        services.AddSettings<AssociationSettings>("Association");
        services.AddScoped<BillingContacts>();
        services.AddScoped<InvoiceLetters>();
        services.AddScoped<Invoicing>();
        services.AddScoped<Ledger>();
        services.AddScoped<IMoneyArrived>(inside => inside.GetRequiredService<Ledger>());
        return services;
    }
}
