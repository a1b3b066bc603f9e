using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pole.Platform.Web.Keeping;

namespace Pole.Platform.Data;

/// <summary>Forgets the public pages that showed what this unit of work changed: after the commit, never before.</summary>
internal sealed class ForgetPublicPages(PublicPages pages) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly HashSet<string> changed = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
        {
            ForgetAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null)
        {
            await ForgetAsync(CancellationToken.None);
        }

        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        ForgetAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        ForgetAsync(CancellationToken.None).AsTask();

    private void Note(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<IShownToPublic>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                changed.Add(entry.Metadata.ClrType.Name);
            }
        }
    }

    private async ValueTask ForgetAsync(CancellationToken cancel)
    {
        foreach (var tag in changed)
        {
            await pages.ForgetAsync(tag, cancel);
        }

        changed.Clear();
    }
}
