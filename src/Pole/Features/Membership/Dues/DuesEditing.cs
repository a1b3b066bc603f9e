using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Journal;

namespace Pole.Features.Membership.Dues;

/// <summary>Sets the dues of a year and keeps in the journal what changed.</summary>
internal sealed class DuesEditing(PoleDb db, Chronicle chronicle)
{
    public async Task SaveAsync(DuesSchedule schedule, CancellationToken cancel)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);

        // Holds the year until the end, whether it was there or not: of two people who set it at once, the last one counts, whole.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO dues_years ("Year", "MinimumCents") VALUES ({schedule.Year}, {schedule.Minimum.Cents})
            ON CONFLICT ("Year") DO UPDATE SET "MinimumCents" = excluded."MinimumCents"
            """,
            cancel);
        var known = await db.DuesAmounts.Where(a => a.Year == schedule.Year).ToListAsync(cancel);
        var changes = new List<string>();
        foreach (var ((kind, size), amount) in schedule.Amounts)
        {
            var cell = known.Find(a => a.Kind == kind && a.Size == size);
            if (cell?.Cents == amount.Cents)
            {
                continue;
            }

            changes.Add($"{kind.Label} {size} {cell?.Amount.ToInvariant() ?? "–"} → {amount.ToInvariant()}");
            if (cell is null)
            {
                db.DuesAmounts.Add(new DuesAmount { Year = schedule.Year, Kind = kind, Size = size, Cents = amount.Cents });
            }
            else
            {
                cell.Cents = amount.Cents;
            }
        }

        chronicle.Record(DuesYear.IdOf(schedule.Year), "dues.changed", $"{schedule.Year} : {string.Join(", ", changes)}");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
