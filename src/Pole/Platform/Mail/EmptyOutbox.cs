using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;
using Pole.Platform.Jobs;

namespace Pole.Platform.Mail;

/// <summary>Sends what waits in the outbox, each letter saved as sent before the next one leaves.</summary>
internal sealed class EmptyOutbox(
    PoleDb db, ILetterWriter writer, IMailTransport transport, IOptions<MailSettings> settings, TimeProvider clock, ILogger<EmptyOutbox> log)
    : IRecurringJob
{
    private const int AtOnce = 50;

    public TimeSpan Every => TimeSpan.FromSeconds(2);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var waiting = await db.Outbox
            .Where(l => l.Status == OutboxStatus.Waiting && l.NextAttemptAt <= now)
            .OrderBy(l => l.NextAttemptAt)
            .Take(AtOnce)
            .ToListAsync(cancel);
        foreach (var letter in waiting)
        {
            await SendAsync(letter, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task SendAsync(OutboxLetter letter, CancellationToken cancel)
    {
        try
        {
            var domain = settings.Value.From.Split('@')[1];
            var written = writer.Write(
                new Letter
                {
                    To = letter.To,
                    ReplyTo = letter.ReplyTo,
                    Template = letter.Template,
                    Language = letter.Language,
                    Values = JsonSerializer.Deserialize<Dictionary<string, string>>(letter.Values) ?? [],
                },
                $"{letter.Id}@{domain}");
            await transport.SendAsync(written, cancel);
            letter.Sent(clock.GetUtcNow());
        }
        catch (MailNotSentException fault)
        {
            letter.NotSent(fault.Message, clock.GetUtcNow());
            log.LogWarning("Letter {Letter} ({Template}) did not leave at try {Attempt}: {Reason}", letter.Id, letter.Template, letter.Attempts, fault.Message);
        }
    }
}
