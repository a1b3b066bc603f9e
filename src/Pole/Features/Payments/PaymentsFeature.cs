using Pole.Platform.Journal;

namespace Pole.Features.Payments;

/// <summary>Money that comes in; knows no other feature.</summary>
internal static class PaymentsFeature
{
    public static IServiceCollection AddPayments(this IServiceCollection services) =>
        services.AddScoped<Till>().AddJournalWords(("payment.received", "Règlement reçu"));
}
