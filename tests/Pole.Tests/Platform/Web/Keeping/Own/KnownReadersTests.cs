using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pole.App;
using Pole.Platform.Identity;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>Who reads on is not asked for again and again, and is nobody else, and nobody once they have left.</summary>
public sealed class KnownReadersTests : IDisposable
{
    private const string Email = "zoe@atelier.example";
    private const string Page = "/mission";

    private readonly CommandLog _commands = new();
    private readonly PoleApp _app;

    public KnownReadersTests() => _app = new(_commands.Join);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_reader_of_a_moment_ago_costs_no_question()
    {
        var reader = await ReaderAsync(Email);
        _commands.Take();

        var page = await reader.OpenAsync(Page);

        Assert.Contains("Votre espace", page.Words, StringComparison.Ordinal);
        Assert.Empty(_commands.Take());
    }

    [Fact]
    public async Task A_session_that_another_program_ended_is_a_visitors_a_few_seconds_later()
    {
        var reader = await ReaderAsync(Email);
        await _app.ReadAsync(async db =>
        {
            // Past the watch over our own changes, as another program’s change would be.
            await db.Database.OpenConnectionAsync();
            await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "DELETE FROM account_sessions";
            return await command.ExecuteNonQueryAsync();
        });

        _app.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.DoesNotContain("Votre espace", (await reader.OpenAsync(Page)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_readers_are_never_taken_for_each_other()
    {
        var member = await ReaderAsync(Email);
        var editor = await ReaderAsync("anne@atelier.example", StaffRole.Editor);

        for (var i = 0; i < 2; i++)
        {
            Assert.DoesNotContain("Administration", (await member.OpenAsync(Page)).Words, StringComparison.Ordinal);
            Assert.Contains("Administration", (await editor.OpenAsync(Page)).Words, StringComparison.Ordinal);
            Assert.Contains("Your area", (await editor.OpenAsync("/en/mission")).Words, StringComparison.Ordinal);
        }
    }

    /// <summary>Somebody who is signed in and has opened the page twice, which visitors have kept.</summary>
    private async Task<Browser> ReaderAsync(string email, params StaffRole[] roles)
    {
        await _app.AccountAsync(email, roles);
        var reader = await _app.SignInAsync(email);
        await _app.AskAsync(Page);
        await _app.AskAsync("/en" + Page);
        await reader.OpenAsync(Page);
        await reader.OpenAsync(Page);
        return reader;
    }
}
