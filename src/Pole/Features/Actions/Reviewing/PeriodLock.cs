using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pole.Kernel;
using Pole.Platform.Data;
using Pole.Platform.Identity;
using Pole.Platform.Web.Parts;

namespace Pole.Features.Actions.Reviewing;

/// <summary>Up to this day what was delivered is accounted for: nothing is submitted, decided or opened again until the lock is moved.</summary>
internal sealed class PeriodLock
{
    public const int ReasonLength = 300;

    public Id<PeriodLock> Id { get; init; } = Id<PeriodLock>.New();

    /// <summary>The last day that is locked; nothing once the lock was lifted.</summary>
    public required DateOnly? Until { get; init; }

    public required string Reason { get; init; }

    public required Id<Account> By { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal static class PeriodLocks
{
    private static readonly PerModel<Func<PoleDb, CancellationToken, Task<DateOnly?>>> Last = new(() => EF.CompileAsyncQuery(
        (PoleDb db, CancellationToken _) => db.PeriodLocks.OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Select(l => l.Until).FirstOrDefault()));

    /// <summary>The lock that holds now: the last word on it.</summary>
    public static Task<DateOnly?> LockedUntilAsync(this PoleDb db, CancellationToken cancel) => Last.On(db)(db, cancel);

    /// <summary>Whether the action may move: its last day lies after the lock.</summary>
    public static async Task<Outcome> IsOpenAsync(this PoleDb db, Action action, CancellationToken cancel) =>
        action.LastDay is { } last && await db.LockedUntilAsync(cancel) is { } until && last <= until
            ? new Refusal("action.period-locked", "La période jusqu’au {0} est close : les actions qui s’y terminent ne bougent plus. Demandez à l’équipe de la rouvrir.", Days.Say(until, Days.Short))
            { Field = "Input.LastDay" }
            : Outcome.Done;
}

internal sealed class PeriodLockMapping : IEntityTypeConfiguration<PeriodLock>
{
    public void Configure(EntityTypeBuilder<PeriodLock> it)
    {
        it.ToTable("action_period_locks");
        it.HasKey(l => l.Id);
        it.Property(l => l.Reason).HasMaxLength(PeriodLock.ReasonLength);
        it.HasOne<Account>().WithMany().HasForeignKey(l => l.By);
        it.HasIndex(l => l.At);
    }
}
