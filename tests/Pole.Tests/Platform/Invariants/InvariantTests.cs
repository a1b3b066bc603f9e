using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Features.Accreditation.Invariants;
using Pole.Features.Actions.Invariants;
using Pole.Features.Billing.Invariants;
using Pole.Features.Membership.Invariants;
using Pole.Features.Services.Invariants;
using Pole.Platform.Commands;
using Pole.Platform.Data;
using Pole.Platform.Files;
using Pole.Platform.Identity;
using Pole.Platform.Mail;

namespace Pole.Platform.Invariants;

/// <summary>The demonstration site, in this process.</summary>
public sealed class DemoSite : IDisposable
{
    internal PoleApp App { get; } = new(settings: new() { ["Demo:Load"] = "true" });

    public void Dispose() => App.Dispose();
}

public sealed class InvariantTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task The_demonstration_data_holds()
    {
        var (code, said) = await CheckAsync();

        Assert.True(code == CommandLine.Done, said);
        Assert.DoesNotContain("BROKEN", said);
    }

    [Fact]
    public async Task Check_takes_no_argument() => Assert.Equal(CommandLine.Misused, (await CheckAsync("everything")).Code);

    /// <summary>Each is broken by hand, in a transaction that comes to nothing, and must be seen.</summary>
    [Theory]
    [InlineData(typeof(NoDanglingReference), """UPDATE action_evidence SET "FileId" = "Id" """)]
    [InlineData(typeof(ReadableRows), """UPDATE memberships SET "Status" = 'Nowhere' """)]
    [InlineData(typeof(SeatsInOrder), """UPDATE staff_seats SET "Funder" = NULL """)]
    [InlineData(typeof(GaplessNumbers), """UPDATE number_series SET "Last" = "Last" + 1""")]
    [InlineData(typeof(GaplessNumbers), """UPDATE number_series SET "Last" = "Last" - 1""")]
    [InlineData(typeof(InvoiceSums), """UPDATE invoices SET "Total_Cents" = "Total_Cents" + 1""")]
    [InlineData(typeof(InvoiceSums), """UPDATE invoice_lines SET "Vat_Cents" = "Vat_Cents" + 1""")]
    [InlineData(typeof(MoneyUsedOnce), """UPDATE allocations SET "Amount_Cents" = "Amount_Cents" + 1""")]
    [InlineData(typeof(PeriodsApart), """UPDATE memberships SET "OrganisationId" = (SELECT "OrganisationId" FROM memberships LIMIT 1)""")]
    [InlineData(typeof(DuesAgree), """UPDATE memberships SET "PaidOn" = NULL""")]
    [InlineData(typeof(DuesAgree), """UPDATE memberships SET "InvoiceId" = NULL""")]
    [InlineData(typeof(NoSeatSoldTwice), """UPDATE sessions SET "Capacity" = 1""")]
    [InlineData(typeof(PricesAdd), """UPDATE bookings SET "Quotation" = replace("Quotation", '"ListPrice":{"Cents":', '"ListPrice":{"Cents":1')""")]
    [InlineData(typeof(PricesAdd), """UPDATE bookings SET "Quotation" = replace("Quotation", '"Organiser":{"BasisPoints":', '"Organiser":{"BasisPoints":1')""")]
    [InlineData(typeof(BookingsAgree), """UPDATE bookings SET "Status" = 'Confirmed' WHERE "Status" = 'AwaitingPayment' """)]
    [InlineData(typeof(AccreditationsGiven), """UPDATE accreditations SET "Code" = NULL""")]
    [InlineData(typeof(AccreditationsGiven), """UPDATE accreditations SET "ReviewerId" = "PersonId" """)]
    [InlineData(typeof(ActionsReviewed), """UPDATE journal SET "By" = NULL WHERE "What" = 'action.approved' """)]
    [InlineData(typeof(ActionsReviewed), """UPDATE actions SET "AuthorId" = (SELECT "By" FROM journal WHERE "What" = 'action.approved' LIMIT 1)""")]
    [InlineData(typeof(InitiativesShared), """UPDATE initiatives SET "CarrierId" = (SELECT "Id" FROM organisations WHERE "Id" <> initiatives."CarrierId" LIMIT 1)""")]
    [InlineData(typeof(FollowUpsTrue), """UPDATE action_recommendations SET "Text" = 'Autre chose' """)]
    [InlineData(typeof(ActionsWhole), """UPDATE actions SET "Title" = 'Une autre' WHERE "Status" = 'Approved' """)]
    [InlineData(typeof(ActionsWhole), """UPDATE action_synergies SET "State" = 'Dropped' """)]
    [InlineData(typeof(WholeFiles), """UPDATE files SET "Hash" = '0000000000000000000000000000000000000000000000000000000000000000' """)]
    public async Task What_is_broken_by_hand_is_named(Type invariant, string sql)
    {
        await using var scope = demo.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        await using var comesToNothing = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? "PRAGMA defer_foreign_keys = ON" : "SET LOCAL session_replication_role = replica");
        Assert.NotEqual(0, await db.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql.Replace("{", "{{").Replace("}", "}}"))));

        var asked = scope.ServiceProvider.GetServices<IInvariant>().Single(i => i.GetType() == invariant);

        var broken = new List<string>();
        await foreach (var line in asked.BrokenAsync(CancellationToken.None))
        {
            broken.Add(line);
        }

        Assert.NotEmpty(broken);
    }

    [Fact]
    public async Task A_letter_that_left_and_kept_its_link_is_named()
    {
        await using var scope = demo.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PoleDb>();
        await using var comesToNothing = await db.Database.BeginTransactionAsync();
        var letter = new OutboxLetter { To = "a@test.example", Template = "reset", Language = "fr", Values = "{}", WrittenAt = demo.App.Clock.GetUtcNow(), NextAttemptAt = demo.App.Clock.GetUtcNow() };
        letter.Sent(demo.App.Clock.GetUtcNow());
        letter.Values = """{"link":"https://pole.example/compte/x"}""";
        db.Outbox.Add(letter);
        await db.SaveChangesAsync();

        var broken = new List<string>();
        await foreach (var line in new SettledLetters(db).BrokenAsync(CancellationToken.None))
        {
            broken.Add(line);
        }

        Assert.Contains(letter.Id.ToString(), Assert.Single(broken));
    }

    [Fact]
    public async Task A_file_whose_bytes_changed_fails_the_check_and_nothing_is_mended()
    {
        var file = await demo.App.ReadAsync(db => db.Files.AsNoTracking().FirstAsync());
        var path = Path.Combine(demo.App.DataFolder, "files", file.Hash[..2], file.Hash);
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
        try
        {
            var (code, said) = await CheckAsync();

            Assert.Equal(CommandLine.Failed, code);
            Assert.Contains(file.Hash, said);
            Assert.Contains("BROKEN", said);
            Assert.NotEqual(bytes, await File.ReadAllBytesAsync(path));
        }
        finally
        {
            await File.WriteAllBytesAsync(path, bytes);
        }
    }

    private async Task<(int Code, string Said)> CheckAsync(params string[] words)
    {
        var said = new StringWriter();
        var code = await demo.App.WithAsync<CommandLine, int>(line => line.RunAsync(["check", .. words], new CommandConsole(said, said), CancellationToken.None));
        return (code, said.ToString());
    }
}
