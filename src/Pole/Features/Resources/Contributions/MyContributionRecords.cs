using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Resources.Contributions;

/// <summary>The sheets that a person proposed, whole, in the export of their data.</summary>
internal sealed class MyContributionRecords(PoleDb db) : IPersonalRecords
{
    public string Name => "contributions";

    public async Task<IReadOnlyList<object>> ReadAsync(Id<Account> person, CancellationToken cancel)
    {
        var mine = await db.Contributions.AsNoTracking().Where(c => c.AuthorId == person).OrderBy(c => c.CreatedAt).ToListAsync(cancel);
        return [.. mine.Select(c => (object)new { c.Title, Status = c.Status.ToString(), c.CreatedAt, c.SubmittedAt, c.Slug, c.VerifiedOn, c.WithdrawalReason, Answers = c.Answers.ByPath })];
    }
}
