using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Checks;

/// <summary>What the network usually says, type by type: counted over approved actions, at most once an hour.</summary>
internal sealed class NetworkFigures(TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromHours(1);

    private Counted? last;

    public async Task<TypeFigures> OfAsync(ActionType type, PoleDb db, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (last is not { } counted || now - counted.At >= Age)
        {
            // Two who count at once find the same: no lock is needed.
            last = counted = new(now, await CountAsync(db, cancel));
        }

        return counted.Types.GetValueOrDefault(type, TypeFigures.Unknown);
    }

    private static async Task<FrozenDictionary<ActionType, TypeFigures>> CountAsync(PoleDb db, CancellationToken cancel)
    {
        var approved = db.Actions.AsNoTracking().Where(a => a.Status == ActionStatus.Approved && a.Type != null);
        List<Sums> sums =
        [
            .. await SumAsync(Measure.Approached, approved.Where(a => a.Approached != null).Select(a => new Value { Type = a.Type!.Value, Number = (double)a.Approached! }), cancel),
            .. await SumAsync(Measure.Interviewed, approved.Where(a => a.Interviewed != null).Select(a => new Value { Type = a.Type!.Value, Number = (double)a.Interviewed! }), cancel),
            .. await SumAsync(Measure.Present, approved.Where(a => a.Present != null).Select(a => new Value { Type = a.Type!.Value, Number = (double)a.Present! }), cancel),
            .. await SumAsync(Measure.Participants, approved.Where(a => a.Participants != null).Select(a => new Value { Type = a.Type!.Value, Number = (double)a.Participants! }), cancel),
            .. await SumAsync(Measure.Cost, approved.Where(a => a.CostCents != null).Select(a => new Value { Type = a.Type!.Value, Number = (double)a.CostCents! / 100 }), cancel),
            .. await SumAsync(Measure.Hours, Hours(approved), cancel),
        ];
        return sums.GroupBy(s => s.Type).ToFrozenDictionary(
            type => type.Key,
            type => new TypeFigures(type.ToFrozenDictionary(s => s.Measure, s => Spread.Of(s.Count, s.Sum, s.Squares))));
    }

    private static IQueryable<Value> Hours(IQueryable<Action> approved) => approved
        .Where(a => a.Times.Any(t => t.Unit == TimeUnit.Hour))
        .Select(a => new Value { Type = a.Type!.Value, Number = (double)a.Times.Where(t => t.Unit == TimeUnit.Hour).Sum(t => t.Hundredths) / 100 });

    private static async Task<IEnumerable<Sums>> SumAsync(Measure measure, IQueryable<Value> values, CancellationToken cancel)
    {
        var types = await values.GroupBy(v => v.Type)
            .Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(v => v.Number), Squares = g.Sum(v => v.Number * v.Number) })
            .ToListAsync(cancel);
        return types.Select(t => new Sums(t.Key, measure, t.Count, t.Sum, t.Squares));
    }

    private sealed class Value
    {
        public ActionType Type { get; init; }

        public double Number { get; init; }
    }

    private sealed record Sums(ActionType Type, Measure Measure, int Count, double Sum, double Squares);

    private sealed record Counted(DateTimeOffset At, FrozenDictionary<ActionType, TypeFigures> Types);
}
