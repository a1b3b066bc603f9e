using Microsoft.EntityFrameworkCore;
using Pole.App;

namespace Pole.Platform.Data;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrated_schema_is_the_model()
    {
        using var app = new PoleApp();

        Assert.False(await app.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
        Assert.Empty(await app.ReadAsync(db => db.Database.GetPendingMigrationsAsync()));
    }
}
