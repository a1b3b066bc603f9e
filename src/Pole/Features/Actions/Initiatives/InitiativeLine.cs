using Microsoft.EntityFrameworkCore;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Actions.Initiatives;

/// <summary>An initiative in a list, with how many of its objectives are reached.</summary>
internal sealed record InitiativeLine(
    Id<Initiative> Id, string Title, string Carrier, string Territory, string Departement, int FirstYear, int LastYear, InitiativeStatus Status, bool IsDemo)
{
    public int Objectives { get; init; }

    public int Reached { get; init; }

    public int Overdue { get; init; }

    /// <summary>How many attached actions count.</summary>
    public int Actions { get; init; }
}

internal static class InitiativeLines
{
    /// <summary>Open ones first, then the latest: as many queries for many as for one.</summary>
    public static async Task<IReadOnlyList<InitiativeLine>> ReadAsync(PoleDb db, IQueryable<Initiative> fitting, int page, int size, DateOnly today, CancellationToken cancel)
    {
        var some = await fitting.AsNoTracking().Include(i => i.Objectives)
            .OrderBy(i => i.Status == InitiativeStatus.Open ? 0 : 1).ThenByDescending(i => i.LastYear).ThenBy(i => i.Title).ThenBy(i => i.Id)
            .Skip((int)Math.Min((page - 1L) * size, int.MaxValue))
            .Take(size)
            .AsSplitQuery()
            .ToListAsync(cancel);
        var carriers = some.Select(i => i.CarrierId).ToList();
        var names = await db.Organisations.Where(o => carriers.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        var attached = await db.AttachedToAsync([.. some.Select(i => i.Id)], cancel);
        return [.. some.Select(i => Of(i, names[i.CarrierId], attached[i.Id], today))];
    }

    private static InitiativeLine Of(Initiative it, string carrier, IEnumerable<AttachedAction> attached, DateOnly today)
    {
        var states = Progress.Of(it, attached).Select(p => p.StateOn(today)).ToList();
        return new(it.Id, it.Title, carrier, it.Territory, it.Departement, it.FirstYear, it.LastYear, it.Status, it.IsDemo)
        {
            Objectives = states.Count,
            Reached = states.Count(s => s.IsReached),
            Overdue = states.Count(s => s is ObjectiveState.Overdue),
            Actions = attached.Count(a => a.CountsIn(it)),
        };
    }
}
