using Pole.Kernel;

namespace Pole.Platform.Mail;

/// <summary>Where a letter stands on its way out.</summary>
internal enum OutboxStatus
{
    Waiting,
    Sent,

    /// <summary>Given up after many tries: it waits for a person to send it again.</summary>
    Failed,
}

/// <summary>A letter that must leave, saved with what caused it.</summary>
internal sealed class OutboxLetter
{
    public const int AddressLength = 254;
    public const int ErrorLength = 500;
    public const int MostAttempts = 8;

    public Id<OutboxLetter> Id { get; init; } = Id<OutboxLetter>.New();

    public required string To { get; init; }

    public string? ReplyTo { get; init; }

    public required string Template { get; init; }

    public required string Language { get; init; }

    /// <summary>What fills the template, as JSON. Emptied once sent: it may hold a link that opens an account.</summary>
    public required string Values { get; set; }

    public required DateTimeOffset WrittenAt { get; init; }

    public OutboxStatus Status { get; private set; } = OutboxStatus.Waiting;

    public int Attempts { get; private set; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? Error { get; private set; }

    public void Sent(DateTimeOffset now)
    {
        Status = OutboxStatus.Sent;
        SentAt = now;
        Values = "{}";
        Error = null;
    }

    /// <summary>The letter did not leave: tried again after 1, 2, 4… minutes, then left to a person.</summary>
    public void NotSent(string error, DateTimeOffset now)
    {
        Attempts++;
        Error = error.Length > ErrorLength ? error[..ErrorLength] : error;
        NextAttemptAt = now + TimeSpan.FromMinutes(Math.Pow(2, Attempts - 1));
        Status = Attempts >= MostAttempts ? OutboxStatus.Failed : OutboxStatus.Waiting;
    }

    public void TryAgain(DateTimeOffset now)
    {
        Attempts = 0;
        NextAttemptAt = now;
        Status = OutboxStatus.Waiting;
    }
}
