using Pole.Features.Services.Calendar;
using Pole.Features.Services.Sessions;
using Pole.Kernel;
using Pole.Platform.Data;

namespace Pole.Features.Services.Bookings;

/// <summary>Lets one at a time move the places of a session; a test takes it away to show what it is for (R3).</summary>
internal interface ISeatGuard
{
    /// <summary>
    /// Acts while nobody else may move places of this session, then saves and commits. The session is read anew inside,
    /// and the places are to be counted there. Whoever locks other rows does so before, inside <paramref name="first"/>.
    /// </summary>
    Task<T> AloneAsync<T>(Id<Session> id, Func<Session, Task<T>> act, CancellationToken cancel, Func<Task>? first = null);
}

/// <summary>Holds the row of the session, last, until the change is committed.</summary>
internal sealed class LockedSeats(PoleDb db, TimeProvider clock) : ISeatGuard
{
    public async Task<T> AloneAsync<T>(Id<Session> id, Func<Session, Task<T>> act, CancellationToken cancel, Func<Task>? first = null)
    {
        await using var transaction = await db.BeginWriteAsync(cancel);
        if (first is not null)
        {
            await first();
        }

        var session = await db.LockAsync(id, cancel) ?? throw new InvalidOperationException($"There is no session {id}.");
        var face = SessionFace.Of(session);
        var answer = await act(session);
        if (SessionFace.Of(session) != face)
        {
            session.Revise(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return answer;
    }
}
