using Pole.Features.Billing.Allocations;
using Pole.Features.Billing.Demo;
using Pole.Features.Billing.Invariants;
using Pole.Features.Billing.Invoices;
using Pole.Features.Billing.Letters;
using Pole.Features.Billing.Transfers;
using Pole.Features.Payments;
using Pole.Platform;
using Pole.Platform.Identity;
using Pole.Platform.Invariants;
using Pole.Platform.Journal;
using Pole.Platform.Web;

namespace Pole.Features.Billing;

/// <summary>Invoices, splits, co-financing, and what payments pay.</summary>
internal static class BillingFeature
{
    public static IServiceCollection AddBilling(this IServiceCollection services)
    {
        services.AddSettings<AssociationSettings>("Association");
        services.AddScoped<Correspondents>();
        services.AddScoped<InvoiceLetters>();
        services.AddScoped<InvoiceAccess>();
        services.AddScoped<InvoiceReading>();
        services.AddScoped<Invoicing>();
        services.AddScoped<Ledger>();
        services.AddScoped<IMoneyArrived>(inside => inside.GetRequiredService<Ledger>());
        services.AddScoped<DemoTransfers>();
        services.AddScoped<IWaitingWork, TransfersToMatch>();
        services.AddInvariant<GaplessNumbers>().AddInvariant<InvoiceSums>().AddInvariant<MoneyUsedOnce>();
        services.AddRecordNames<Invoice>("/admin/factures", (db, ids) => db.Invoices.Where(i => ids.Contains(i.Id))
            .Select(i => new RecordName<Invoice>(i.Id, i.Number)));
        services.AddRecordNames<Payment>("/admin/virements", (db, ids) => db.Payments.Where(p => ids.Contains(p.Id))
            .Select(p => new RecordName<Payment>(p.Id, p.ExternalReference)));
        services.AddJournalWords(
            ("invoice.issued", "Facture émise"),
            ("invoice.partly-paid", "Facture réglée en partie"),
            ("invoice.paid", "Facture soldée"),
            ("payment.allocated", "Règlement affecté à une facture"));
        services.AddSingleton(new MenuEntry(MenuArea.Member, "Factures", "/espace/factures", 40));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Factures", "/admin/factures", 30, Policies.Accountant));
        services.AddSingleton(new MenuEntry(MenuArea.Staff, "Virements", "/admin/virements", 32, Policies.Accountant));
        return services;
    }

    public static IEndpointRouteBuilder MapBilling(this IEndpointRouteBuilder routes)
    {
        routes.MapInvoiceFile();
        return routes;
    }
}
