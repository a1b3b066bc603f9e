using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pole.App;
using Pole.Platform.Data;

namespace Pole.Platform.Mail;

public sealed class OutboxTests
{
    [Fact]
    public async Task A_letter_leaves_through_a_real_smtp_conversation()
    {
        await using var server = new SmtpListener();
        using var app = Site(server);
        await PostAsync(app, save: true);

        await app.RunJobAsync<EmptyOutbox>();

        var message = Assert.Single(server.Messages);
        Assert.Contains("To: camille@test.example", message);
        Assert.Contains("Message-ID:", message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("text/plain", message);
        Assert.Contains("text/html", message);
        var letter = await app.ReadAsync(db => db.Outbox.SingleAsync());
        Assert.Equal(OutboxStatus.Sent, letter.Status);
        Assert.Equal("{}", letter.Values);
    }

    [Fact]
    public async Task A_letter_is_not_sent_twice()
    {
        await using var server = new SmtpListener();
        using var app = Site(server);
        await PostAsync(app, save: true);

        await app.RunJobAsync<EmptyOutbox>();
        await app.RunJobAsync<EmptyOutbox>();

        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task A_letter_whose_cause_was_not_saved_does_not_exist()
    {
        await using var server = new SmtpListener();
        using var app = Site(server);
        await PostAsync(app, save: false);

        await app.RunJobAsync<EmptyOutbox>();

        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task A_letter_that_is_refused_is_tried_again_later_and_at_last_left_to_a_person()
    {
        await using var server = new SmtpListener { RefusesRecipientsWith = "450 try later" };
        using var app = Site(server);
        await PostAsync(app, save: true);

        await app.RunJobAsync<EmptyOutbox>();
        await app.RunJobAsync<EmptyOutbox>();

        var once = await app.ReadAsync(db => db.Outbox.SingleAsync());
        Assert.Equal(1, once.Attempts);
        Assert.Equal(app.Clock.GetUtcNow().AddMinutes(1), once.NextAttemptAt);
        Assert.NotNull(once.Error);

        for (var i = 1; i < OutboxLetter.MostAttempts; i++)
        {
            app.Clock.Advance(TimeSpan.FromHours(3));
            await app.RunJobAsync<EmptyOutbox>();
        }

        Assert.Equal(OutboxStatus.Failed, (await app.ReadAsync(db => db.Outbox.SingleAsync())).Status);
        server.RefusesRecipientsWith = null;
        await app.SaveAsync(db => db.Outbox.Single().TryAgain(app.Clock.GetUtcNow()));
        await app.RunJobAsync<EmptyOutbox>();
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task A_server_that_is_away_costs_a_try_and_nothing_else()
    {
        using var app = new PoleApp(settings: new() { ["Mail:Mode"] = "Smtp", ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = "1" });
        await PostAsync(app, save: true);

        await app.RunJobAsync<EmptyOutbox>();

        Assert.Equal(OutboxStatus.Waiting, (await app.ReadAsync(db => db.Outbox.SingleAsync())).Status);
    }

    [Fact]
    public async Task A_letter_in_a_folder_bears_its_own_name_so_that_sending_it_again_makes_no_second()
    {
        using var app = new PoleApp();
        await PostAsync(app, save: true);

        await app.RunJobAsync<EmptyOutbox>();
        await app.SaveAsync(db => db.Outbox.Single().TryAgain(app.Clock.GetUtcNow()));
        await app.SaveAsync(db => db.Outbox.Single().Values = """{"name":"Camille","link":"https://pole.example/x"}""");
        await app.RunJobAsync<EmptyOutbox>();

        Assert.Single(Directory.GetFiles(Path.Combine(app.DataFolder, "mail"), "*.eml"));
    }

    private static PoleApp Site(SmtpListener server) => new(settings: new()
    {
        ["Mail:Mode"] = "Smtp",
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = $"{server.Port}",
    });

    private static async Task PostAsync(PoleApp app, bool save)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Postman>().Post(new Letter
        {
            To = "camille@test.example",
            Template = "reset-password",
            Values = new Dictionary<string, string> { ["name"] = "Camille", ["link"] = "https://pole.example/x" },
        });
        if (save)
        {
            await scope.ServiceProvider.GetRequiredService<PoleDb>().SaveChangesAsync();
        }
    }
}
