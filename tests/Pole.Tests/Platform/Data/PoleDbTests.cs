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

        await using var next = await ScopeThatUsesAgainAsync(app.Services, before);
        var db = next.ServiceProvider.GetRequiredService<PoleDb>();
        var changes = app.Services.GetRequiredService<TableChanges>();
        var told = changes.Count;

        Assert.Null(db.Database.CurrentTransaction);
        Assert.Equal(1, await db.Users.ExecuteUpdateAsync(set => set.SetProperty(a => a.Name, "Camille")));
        Assert.True(changes.Count > told);
        await using var writing = await db.BeginWriteAsync(CancellationToken.None);
        await writing.CommitAsync();
    }

    /// <summary>
    /// Jobs that run beside the test use units of work too, so the next one need not be the one just left:
    /// those in front of it are held aside until it comes.
    /// </summary>
    private static async Task<AsyncServiceScope> ScopeThatUsesAgainAsync(IServiceProvider services, PoleDb wanted)
    {
        var aside = new List<AsyncServiceScope>();
        try
        {
            for (var tries = 0; tries < 100; tries++)
            {
                var scope = services.CreateAsyncScope();
                if (ReferenceEquals(scope.ServiceProvider.GetRequiredService<PoleDb>(), wanted))
                {
                    return scope;
                }

                aside.Add(scope);
                await Task.Delay(10);
            }
        }
        finally
        {
            foreach (var scope in aside)
            {
                await scope.DisposeAsync();
            }
        }

        throw new InvalidOperationException("The unit of work was never used again.");
    }
}
