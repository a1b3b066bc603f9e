using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Vat;
using Pole.Features.Services.Bookings;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Services.Invariants;

/// <summary>
/// The price of a booking adds up line by line (R4), its three shares sum to it to the cent (R5), and the funder takes
/// nothing from them (R7).
/// </summary>
internal sealed class PricesAdd(PoleDb db) : IInvariant
{
    public string Rule => "prices of bookings add up (R4), their three shares sum to the cent (R5), co-financing only lowers what is paid (R7)";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var priced = db.Bookings.AsNoTracking().Where(b => b.Quotation != null).OrderBy(b => b.Id).Select(b => new { b.Id, b.Quotation });
        await foreach (var booking in priced.AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var fault in Faults(booking.Quotation!))
            {
                yield return $"booking {booking.Id}: {fault}";
            }
        }
    }

    private static IEnumerable<string> Faults(Quotation said)
    {
        var (terms, rate) = (said.Terms, said.Terms.Vat.Rate);
        if (said.ListPrice != terms.UnitPrice * terms.Quantity)
        {
            yield return $"{terms.Quantity} × {terms.UnitPrice.ToInvariant()} is said to be {said.ListPrice.ToInvariant()}";
        }

        if (said.Discount < Money.Zero || said.Claim < Money.Zero || said.Net < Money.Zero)
        {
            yield return $"{said.ListPrice.ToInvariant()} − {said.Discount.ToInvariant()} − {said.Claim.ToInvariant()} leaves {said.Net.ToInvariant()}";
        }

        if (said.Vat != said.ListPrice.Part(rate) - said.Discount.Part(rate) - said.Claim.Part(rate))
        {
            yield return $"its tax is not {rate.BasisPoints / 100m} % of its lines: {said.Vat.ToInvariant()}";
        }

        if (terms.Split.Check().Refused)
        {
            yield return "its three shares do not make 100 %";
        }
        else if (Money.Sum(said.Share(null, null).Select(line => line.Amount)) != said.Price)
        {
            yield return $"its three shares do not sum to {said.Price.ToInvariant()}";
        }
    }
}
