using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Pole.Platform.Data;

namespace Pole.Platform.Invariants;

/// <summary>Every row says something that this version understands: states that exist, numbers whose check digits hold, prices that can be read.</summary>
internal sealed class ReadableRows(PoleDb db) : IInvariant
{
    private static readonly MethodInfo Reader = typeof(ReadableRows).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public string Rule => "every row can be read by this version";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var thing in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !t.HasSharedClrType).OrderBy(t => t.GetTableName(), StringComparer.Ordinal))
        {
            if (await (Task<string?>)Reader.MakeGenericMethod(thing.ClrType).Invoke(this, [thing, cancel])! is { } fault)
            {
                yield return fault;
            }
        }
    }

    private async Task<string?> ReadAsync<T>(IEntityType thing, CancellationToken cancel)
        where T : class
    {
        var row = 0;
        try
        {
            await foreach (var _ in db.Set<T>().AsNoTracking().IgnoreAutoIncludes().AsAsyncEnumerable().WithCancellation(cancel))
            {
                row++;
            }

            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever a conversion threw is the answer: what stands there cannot be read.
            return $"{thing.GetTableName()}, row {row + 1}: {(fault.InnerException ?? fault).Message}";
        }
    }
}
