using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;

namespace Pole.Platform.Data.Tables;

/// <summary>Which tables changed is told once it stands, however it was done, and never before.</summary>
public sealed class WatchTablesTests : IDisposable
{
    private readonly PoleApp app = new();

    private TableChanges Changes => app.Services.GetRequiredService<TableChanges>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task What_is_saved_is_told_of()
    {
        var before = Changes.Count;

        await app.OrganisationAsync("scierie");

        Assert.True(Changes.ChangedSince(before, "organisations"));
        Assert.False(Changes.ChangedSince(before, "sessions"));
        Assert.False(Changes.ChangedSince(Changes.Count, "organisations"));
    }

    [Fact]
    public async Task What_is_changed_without_being_read_is_told_of()
    {
        await app.OrganisationAsync("scierie");
        var before = Changes.Count;

        await app.ReadAsync(db => db.Organisations.ExecuteUpdateAsync(set => set.SetProperty(o => o.Town, "Lyon")));

        Assert.True(Changes.ChangedSince(before, "organisations"));
    }

    [Fact]
    public async Task What_a_transaction_changes_is_told_of_at_its_end()
    {
        await app.OrganisationAsync("scierie");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        var before = Changes.Count;
        await using var transaction = await db.Database.BeginTransactionAsync();

        await db.Organisations.ExecuteUpdateAsync(set => set.SetProperty(o => o.Town, "Lyon"));

        Assert.False(Changes.ChangedSince(before, "organisations"));
        await transaction.CommitAsync();
        Assert.True(Changes.ChangedSince(before, "organisations"));
    }

    [Fact]
    public async Task What_the_database_deletes_after_a_row_is_told_of_too()
    {
        await app.OrganisationAsync("scierie");
        var before = Changes.Count;

        await app.ReadAsync(db => db.Organisations.Where(o => o.Name == "nobody").ExecuteDeleteAsync());

        Assert.True(Changes.ChangedSince(before, "organisations"));
        Assert.True(Changes.ChangedSince(before, "organisation_people"));
        Assert.False(Changes.ChangedSince(before, "accounts"));
    }

    [Theory]
    [InlineData("SELECT \"s\".\"id\" FROM \"sessions\" AS \"s\" INNER JOIN (SELECT 1 FROM bookings AS b) AS t ON TRUE", "sessions,bookings")]
    [InlineData("SELECT s.id FROM sessions AS s\nLEFT JOIN organisations AS o ON s.organiser_id = o.id", "sessions,organisations")]
    public void The_tables_of_a_query_are_found_on_either_engine(string command, string tables) =>
        Assert.Equal(tables.Split(','), NamedTables.ReadBy(command));
}
