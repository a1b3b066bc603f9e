using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Features.Actions.Invariants;

/// <summary>What was handed over is complete, each submission kept its version, and what was approved still says what was approved (R16).</summary>
internal sealed class ActionsWhole(PoleDb db) : IInvariant
{
    private const int AtOnce = 200;

    public string Rule => "submitted actions are complete and keep each version; approved ones say what was approved (R12, R16)";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var ids = await db.Actions.OrderBy(a => a.Reference).Select(a => a.Id).ToListAsync(cancel);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var actions = await db.Actions.AsNoTracking().WithParts().Where(a => some.Contains(a.Id)).OrderBy(a => a.Reference).ToListAsync(cancel);
            var versions = (await db.ActionVersions.AsNoTracking().Where(v => some.Contains(v.ActionId)).ToListAsync(cancel)).ToLookup(v => v.ActionId);
            var files = actions.SelectMany(a => a.Evidence).Select(e => e.FileId).ToList();
            var names = await db.Files.AsNoTracking().Where(f => files.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, cancel);
            foreach (var action in actions)
            {
                var evidence = action.Evidence.Select(e => names.GetValueOrDefault(e.FileId, "?")).ToList();
                foreach (var fault in Faults(action, [.. versions[action.Id].OrderBy(v => v.Number)], evidence))
                {
                    yield return $"{action.Reference} ({action.Status}): {fault}";
                }
            }
        }
    }

    private static IEnumerable<string> Faults(Action action, IReadOnlyList<ActionVersion> versions, IReadOnlyList<string> evidence)
    {
        if (!versions.Select(v => v.Number).SequenceEqual(Enumerable.Range(1, action.Version)))
        {
            yield return $"it was submitted {action.Version} times and keeps the versions {string.Join(", ", versions.Select(v => v.Number))}";
        }

        if (action.Status is ActionStatus.Draft)
        {
            yield break;
        }

        if (action.Version == 0 || action.SubmittedAt is null || (action.Status is not ActionStatus.Submitted && action.DecidedAt is null))
        {
            yield return "the days of its submission and of its decision are missing";
        }

        if (action.Status is ActionStatus.Returned or ActionStatus.Rejected && string.IsNullOrWhiteSpace(action.Comment))
        {
            yield return "nobody said why";
        }

        if (action.Status is not ActionStatus.Returned && (action.Type is null || action.Days is not { } days || days.Last < days.First))
        {
            yield return "its type or its days are missing";
        }

        if (action.Status is ActionStatus.Approved or ActionStatus.Submitted && versions is [.., var last] && !Same(last.Snapshot, ActionSnapshot.Of(action, evidence)))
        {
            yield return $"it no longer says what was submitted as version {last.Number}";
        }
    }

    private static bool Same(ActionSnapshot kept, ActionSnapshot now) => Text(kept) == Text(now);

    /// <summary>Evidence came in any order.</summary>
    private static string Text(ActionSnapshot snapshot) => System.Text.Json.JsonSerializer.Serialize(
        snapshot with { Evidence = [.. snapshot.Evidence.Order(StringComparer.Ordinal)] }, ActionSnapshot.Format);
}
