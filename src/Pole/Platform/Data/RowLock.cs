using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Pole.Kernel;

namespace Pole.Platform.Data;

/// <summary>Holds what must not change under one's hands, on either engine.</summary>
internal static class RowLock
{
    /// <summary>
    /// Begins a transaction that will write. On SQLite it takes the one writer's place at once
    /// (<c>BEGIN IMMEDIATE</c>): a read first and a write later would fail under load.
    /// </summary>
    public static Task<IDbContextTransaction> BeginWriteAsync(this PoleDb db, CancellationToken cancel) =>
        db.Database.BeginTransactionAsync(cancel);

    /// <summary>Locks one row until the transaction ends, and answers it as it stands now, whatever was read of it before.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: the lock would end at once.</exception>
    public static async Task<T?> LockAsync<T>(this PoleDb db, Id<T> id, CancellationToken cancel)
        where T : class
    {
        await db.HoldAsync(id, cancel);
        if (db.Set<T>().Local.FindEntry(id) is not { } known)
        {
            return await db.FindAsync<T>([id], cancel);
        }

        await known.ReloadAsync(cancel);
        return known.Entity;
    }

    /// <summary>Locks one row until the transaction ends, for someone who reads it next. On SQLite the writer's place is lock enough.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: the lock would end at once.</exception>
    public static async Task HoldAsync<T>(this PoleDb db, Id<T> id, CancellationToken cancel)
        where T : class
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A row is locked inside a transaction.");
        }

        if (db.Database.IsNpgsql())
        {
            var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
#pragma warning disable EF1002 // The name is that of a table of the model, not of a person.
            await db.Database.ExecuteSqlRawAsync($"SELECT 1 FROM \"{table}\" WHERE \"Id\" = {{0}} FOR UPDATE", [id.Value], cancel);
#pragma warning restore EF1002
        }
    }
}
