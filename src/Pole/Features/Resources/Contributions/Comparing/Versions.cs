using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Resources.Contributions.Comparing;

/// <summary>Finds a version of a sheet and the one before it.</summary>
internal sealed class Versions(PoleDb db, VersionComparison comparison)
{
    public async Task<ComparedVersions?> FindAsync(Contribution contribution, int number, string page, CancellationToken cancel)
    {
        var id = contribution.Id;
        var two = await db.ContributionVersions.AsNoTracking().Where(v => v.ContributionId == id && v.Number <= number)
            .OrderByDescending(v => v.Number).Take(2).ToListAsync(cancel);
        if (two is not [var after, ..] || after.Number != number)
        {
            return null;
        }

        var before = two.ElementAtOrDefault(1);
        return new(after, before, before is null ? [] : comparison.Compare(before, after), page, contribution.Title);
    }
}
