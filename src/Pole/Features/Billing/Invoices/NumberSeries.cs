using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Platform.Data;

namespace Pole.Features.Billing.Invoices;

/// <summary>The kinds of document that are numbered without gaps, each in its own series.</summary>
internal enum DocumentSeries
{
    Invoice,
}

/// <summary>How far the numbers of one series have come in one year.</summary>
internal sealed class NumberSeries
{
    public required DocumentSeries Series { get; init; }

    public required int Year { get; init; }

    public required int Last { get; init; }

    /// <summary>
    /// Takes the next number, and holds the series until the caller's transaction ends: the next one waits, and a
    /// transaction that comes to nothing gives its number back. So there is neither gap nor twin.
    /// </summary>
    /// <exception cref="InvalidOperationException">No transaction is open: a failure would leave a gap.</exception>
    public static async Task<string> NextAsync(PoleDb db, DocumentSeries series, int year, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        }

        var taken = await db.Database.SqlQuery<int>($"""
            INSERT INTO number_series ("Series", "Year", "Last") VALUES ({series.ToString()}, {year}, 1)
            ON CONFLICT ("Series", "Year") DO UPDATE SET "Last" = number_series."Last" + 1
            RETURNING "Last" AS "Value"
            """).ToListAsync(cancel);
        return $"{PrefixOf(series)}-{year:0000}-{taken[0]:0000}";
    }

    private static string PrefixOf(DocumentSeries series) => series switch
    {
        DocumentSeries.Invoice => "F",
    };
}

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("number_series");
        series.HasKey(s => new { s.Series, s.Year });
    }
}
