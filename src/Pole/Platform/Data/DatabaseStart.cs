using Microsoft.EntityFrameworkCore;

namespace Pole.Platform.Data;

/// <summary>Brings the database to the shape of the code before anything asks for it.</summary>
internal sealed class DatabaseStart(IServiceScopeFactory scopes)
{
    /// <summary>Applies the migrations that are missing; says whether the database was new.</summary>
    public async Task<bool> MigrateAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        await db.Database.MigrateAsync(cancel);
        return !applied.Any();
    }
}
