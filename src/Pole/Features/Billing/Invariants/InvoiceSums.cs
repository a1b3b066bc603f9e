using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Billing.Invariants;

/// <summary>What an invoice asks for is the sum of its lines, to the cent.</summary>
internal sealed class InvoiceSums(PoleDb db) : IInvariant
{
    public string Rule => "invoices sum to the cent: lines to net and tax, net and tax to the total";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var invoice in db.Invoices.AsNoTracking().OrderBy(i => i.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var line in invoice.Lines.Where(l => l.Net != l.UnitPrice * l.Quantity || l.Vat != l.Net.Part(l.VatRate)))
            {
                yield return $"{invoice.Number}, line {line.Position}: {line.Quantity} × {line.UnitPrice.ToInvariant()} gives {line.Net.ToInvariant()}, tax {line.Vat.ToInvariant()}";
            }

            var (net, vat) = (Money.Sum(invoice.Lines.Select(l => l.Net)), Money.Sum(invoice.Lines.Select(l => l.Vat)));
            if (invoice.Lines.Count == 0 || invoice.Net != net || invoice.Vat != vat || invoice.Total != net + vat)
            {
                yield return $"{invoice.Number}: lines give {net.ToInvariant()} + {vat.ToInvariant()}, and it says {invoice.Net.ToInvariant()} + {invoice.Vat.ToInvariant()} = {invoice.Total.ToInvariant()}";
            }
        }
    }
}
