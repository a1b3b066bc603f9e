using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Actions.FollowUps;

/// <summary>Makes what an action recommends, once it is approved, into lines that are asked about.</summary>
internal static class TakingUp
{
    private static readonly char[] Marks = ['-', '–', '—', '•', '*', '·', ' ', '\t', '\u00A0'];

    /// <summary>
    /// Joins the lines to the unit of work, whose transaction holds the action. A sentence that was there before keeps its answers;
    /// one that is no longer said is asked about no more and keeps its own.
    /// </summary>
    public static async Task TakeUpAsync(this PoleDb db, Action action, CancellationToken cancel)
    {
        var known = await db.Recommendations.Where(r => r.ActionId == action.Id).ToListAsync(cancel);
        var lines = LinesOf(action.Recommendations);
        foreach (var one in known)
        {
            one.Position = lines.IndexOf(one.Text) is >= 0 and var place ? place : null;
        }

        db.Recommendations.AddRange(
            from line in lines.Index()
            where !known.Exists(r => r.Text == line.Item)
            select new Recommendation { ActionId = action.Id, Text = line.Item, Position = line.Index });
    }

    /// <summary>The sentences of a text, one a line, without the marks of a list; one that stands twice is asked about once.</summary>
    public static List<string> LinesOf(string text) =>
        [.. text.Split('\n').Select(line => line.TrimStart(Marks).TrimEnd()).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];
}
