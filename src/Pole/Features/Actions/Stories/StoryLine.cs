using Microsoft.EntityFrameworkCore;
using Pole.Features.Resources.Contributions;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Stories;

/// <summary>The case study drawn from an action or an initiative, as its organisation sees it.</summary>
internal sealed record StoryLine(Id<Contribution> Id, ContributionStatus Status, string Author, bool IsMine, string? Slug)
{
    /// <summary>Where it came to nothing, another may be begun.</summary>
    public bool IsOver => Slug is null && Status is ContributionStatus.Declined or ContributionStatus.Withdrawn;
}

/// <summary>What a page shows of its case study: the one that was begun, or the words that invite to begin it.</summary>
internal sealed record StoryPart(StoryLine? Story, string Invitation);

internal static class StoryLines
{
    /// <summary>The proposed case study among these; nothing where none was begun.</summary>
    public static Task<StoryLine?> StoryAsync(this PoleDb db, IQueryable<Id<Contribution>> told, Id<Account> reader, CancellationToken cancel) => (
        from contribution in db.Contributions.AsNoTracking()
        where told.Contains(contribution.Id)
        join author in db.Users on contribution.AuthorId equals author.Id
        select new StoryLine(contribution.Id, contribution.Status, author.Name, contribution.AuthorId == reader, contribution.Slug)).SingleOrDefaultAsync(cancel);
}
