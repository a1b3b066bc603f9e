using System.Text.Json;
using Pole.Platform.Data;

namespace Pole.Platform.Mail;

/// <summary>Takes letters: they are saved with the change that caused them, and leave once it is saved.</summary>
internal sealed class Postman(PoleDb db, TimeProvider clock)
{
    /// <summary>Puts the letter into the outbox of this unit of work; the caller saves.</summary>
    public void Post(Letter letter)
    {
        var now = clock.GetUtcNow();
        db.Outbox.Add(new OutboxLetter
        {
            To = letter.To,
            ReplyTo = letter.ReplyTo,
            Template = letter.Template,
            Language = letter.Language,
            Values = JsonSerializer.Serialize(letter.Values),
            WrittenAt = now,
            NextAttemptAt = now,
        });
    }
}
