using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Data;

/// <summary>Those who write to SQLite stand in line: who came first writes first, and nobody keeps the others waiting for ever.</summary>
public sealed class TurnsToWriteTests : IDisposable
{
    private static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ALongTime = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("pole-turns").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_came_first_writes_first()
    {
        await using var one = Open();
        var first = await one.BeginWriteAsync(CancellationToken.None);
        List<int> order = [];
        List<Task> others = [];
        for (var number = 2; number <= 5; number++)
        {
            others.Add(WriteAsync(number, order));
            await Task.Delay(AMoment, CancellationToken.None);
        }

        Assert.Empty(order);
        await first.CommitAsync(CancellationToken.None);
        await Task.WhenAll(others).WaitAsync(ALongTime, CancellationToken.None);
        Assert.Equal([2, 3, 4, 5], order);
    }

    [Fact]
    public async Task A_transaction_that_is_left_without_a_word_lets_the_next_one_write()
    {
        await using var one = Open();
        await using (await one.BeginWriteAsync(CancellationToken.None))
        {
        }

        await WriteAsync(2, []).WaitAsync(ALongTime, CancellationToken.None);
    }

    [Fact]
    public async Task A_unit_of_work_that_is_thrown_away_lets_the_next_one_write()
    {
        await using (var one = Open())
        {
            _ = await one.BeginWriteAsync(CancellationToken.None);
        }

        await WriteAsync(2, []).WaitAsync(ALongTime, CancellationToken.None);
    }

    [Fact]
    public async Task As_many_write_side_by_side_as_the_engine_is_given_and_the_next_one_stands_in_line()
    {
        using var app = new PoleApp();
        var atOnce = Engine.IsPostgres ? TurnsToWrite.AtOnceOnPostgres : 1;
        await using var writing = app.Services.CreateAsyncScope();
        List<AsyncServiceScope> scopes = [.. Enumerable.Range(0, atOnce).Select(_ => app.Services.CreateAsyncScope())];
        foreach (var scope in scopes)
        {
            _ = await scope.ServiceProvider.GetRequiredService<PoleDb>().BeginWriteAsync(CancellationToken.None).WaitAsync(ALongTime, CancellationToken.None);
        }

        var next = writing.ServiceProvider.GetRequiredService<PoleDb>().BeginWriteAsync(CancellationToken.None);
        await Task.Delay(AMoment, CancellationToken.None);
        Assert.False(next.IsCompleted);
        await scopes[0].DisposeAsync();

        await (await next.WaitAsync(ALongTime, CancellationToken.None)).DisposeAsync();
        foreach (var scope in scopes.Skip(1))
        {
            await scope.DisposeAsync();
        }
    }

    private async Task WriteAsync(int number, List<int> order)
    {
        await using var db = Open();
        await using var transaction = await db.BeginWriteAsync(CancellationToken.None);
        order.Add(number);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private SqlitePoleDb Open() => new(new DbContextOptionsBuilder<SqlitePoleDb>()
        .UseSqlite($"Data Source={Path.Combine(folder, "turns.db")}")
        .AddInterceptors(TurnsToWrite.OnSqlite)
        .Options);
}
