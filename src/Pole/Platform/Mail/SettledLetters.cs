using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Pole.Platform.Data;
using Pole.Platform.Invariants;

namespace Pole.Platform.Mail;

/// <summary>A letter that left says when, and keeps nothing that could open an account; one given up was tried as often as is promised.</summary>
internal sealed class SettledLetters(PoleDb db) : IInvariant
{
    public string Rule => "letters that left say when and keep no link; letters given up were tried in full";

    public async IAsyncEnumerable<string> BrokenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var broken = db.Outbox.AsNoTracking()
            .Where(l => (l.Status == OutboxStatus.Sent && (l.SentAt == null || l.Values != "{}"))
                || (l.Status == OutboxStatus.Waiting && l.SentAt != null)
                || (l.Status == OutboxStatus.Failed && l.Attempts < OutboxLetter.MostAttempts))
            .OrderBy(l => l.WrittenAt)
            .Select(l => new { l.Id, l.Template, l.Status });
        await foreach (var letter in broken.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return $"letter {letter.Id} ({letter.Template}) is {letter.Status}";
        }
    }
}
