using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Features.Billing.Invoices;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Billing.Invariants;

/// <summary>The numbers of a year go from 1 to the last that was given, each once (CGI, annexe II, article 242 nonies A, I, 7°).</summary>
internal sealed class GaplessNumbers(PoleDb db) : IInvariant
{
    public string Rule => "invoice numbers have neither gap nor twin, and each stands in its year";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var invoices = await db.Invoices.AsNoTracking().IgnoreAutoIncludes().Select(i => new { i.Number, i.IssuedOn.Year }).ToListAsync(cancel);
        var series = await db.NumberSeries.AsNoTracking().Where(s => s.Series == DocumentSeries.Invoice).ToDictionaryAsync(s => s.Year, s => s.Last, cancel);
        foreach (var year in invoices.Select(i => i.Year).Union(series.Keys).Order())
        {
            var last = series.GetValueOrDefault(year);
            var due = Enumerable.Range(1, last).Select(n => string.Create(CultureInfo.InvariantCulture, $"F-{year:0000}-{n:0000}")).ToHashSet(StringComparer.Ordinal);
            var given = invoices.Where(i => i.Year == year).Select(i => i.Number).ToList();
            foreach (var number in due.Except(given, StringComparer.Ordinal))
            {
                yield return $"{number} is missing: {last} numbers were given in {year}";
            }

            foreach (var number in given.Where(number => !due.Contains(number)))
            {
                yield return $"{number} is no number of {year}, where {last} were given";
            }
        }
    }
}
