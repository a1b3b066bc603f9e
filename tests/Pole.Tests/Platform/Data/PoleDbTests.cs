using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Data.Tables;

namespace Pole.Platform.Data;

/// <summary>A unit of work is used again for the next one, which finds nothing of the one before.</summary>
public sealed class PoleDbTests
{
    [Fact]
    public async Task A_unit_of_work_that_left_its_connection_open_leaves_nothing_to_the_next_one()
    {
        using var app = new PoleApp();
        await app.AccountAsync("camille@test.example");
        PoleDb before;
        await using (var scope = app.Services.CreateAsyncScope())
        {
            before = scope.ServiceProvider.GetRequiredService<PoleDb>();
            _ = await before.BeginSnapshotAsync(CancellationToken.None);
            Assert.Equal(1, await before.Users.CountAsync());
        }

        await using var next = app.Services.CreateAsyncScope();
        var db = next.ServiceProvider.GetRequiredService<PoleDb>();
        var changes = app.Services.GetRequiredService<TableChanges>();
        var told = changes.Count;

        Assert.Same(before, db);
        Assert.Null(db.Database.CurrentTransaction);
        Assert.Equal(1, await db.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.Name, "Camille")));
        Assert.True(changes.Count > told);
        await using var writing = await db.BeginWriteAsync(CancellationToken.None);
        await writing.CommitAsync();
    }
}
