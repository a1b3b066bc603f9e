using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;

namespace Pole.Features.Actions.Reviewing;

/// <summary>An opinion as other reviewers read it.</summary>
internal sealed record OpinionLine(string By, Verdict Verdict, string Comment, DateTimeOffset At);

/// <summary>
/// The opinions on the version that is being reviewed, as far as this reader may know them: the second opinion of an audit
/// is blind, so the first is shown to nobody before there are two, but to the one who gave it.
/// </summary>
internal sealed record OpinionsShown(int Given, bool IsMineGiven, IReadOnlyList<OpinionLine> Lines)
{
    public static async Task<OpinionsShown> OfAsync(PoleDb db, Action action, Id<Account> reader, CancellationToken cancel)
    {
        var opinions = await (
            from opinion in db.Opinions.AsNoTracking()
            where opinion.ActionId == action.Id && opinion.Version == action.Version
            join account in db.Users on opinion.By equals account.Id
            orderby opinion.At
            select new { opinion.By, Line = new OpinionLine(account.Name, opinion.Verdict, opinion.Comment, opinion.At) }).ToListAsync(cancel);
        var isOpen = !action.Plan.IsInDepth || opinions.Count > 1 || action.Status is not ActionStatus.Submitted;
        return new(
            opinions.Count,
            opinions.Exists(o => o.By == reader),
            [.. opinions.Where(o => isOpen || o.By == reader).Select(o => o.Line)]);
    }
}
