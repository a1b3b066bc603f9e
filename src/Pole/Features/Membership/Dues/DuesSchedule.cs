using Microsoft.EntityFrameworkCore;
using Pole.Features.Organisations;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Membership.Dues;

/// <summary>The dues of one year: an amount for each kind and size of member, and the least that anyone pays.</summary>
internal sealed record DuesSchedule(int Year, Money Minimum, IReadOnlyDictionary<(MemberKind Kind, SizeClass Size), Money> Amounts)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The schedule of a year; none where nobody has set it yet.</summary>
    public static async Task<DuesSchedule?> ReadAsync(PoleDb db, int year, CancellationToken cancel)
    {
        if (await db.DuesYears.AsNoTracking().FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return null;
        }

        var amounts = await db.DuesAmounts.AsNoTracking().Where(a => a.Year == year).ToListAsync(cancel);
        return new(year, found.Minimum, amounts.ToDictionary(a => (a.Kind, a.Size), a => a.Amount));
    }

    /// <summary>The dues for these months of a year: the tariff in proportion, rounded to the cent, and never under the minimum.</summary>
    public Money? For(MemberKind kind, SizeClass size, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MonthsOfAYear);
        if (!Amounts.TryGetValue((kind, size), out var whole))
        {
            return null;
        }

        var cents = (long)decimal.Round(whole.Cents * months / (decimal)MonthsOfAYear, 0, MidpointRounding.AwayFromZero);
        return months == MonthsOfAYear || cents >= Minimum.Cents ? new Money(cents) : Minimum;
    }
}
