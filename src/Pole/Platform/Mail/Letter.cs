namespace Pole.Platform.Mail;

/// <summary>A message to send, written from <c>content/mail/{Template}.md</c>.</summary>
internal sealed record Letter
{
    /// <summary>The name of the value that says where its reader stops such letters: it goes into the head of the letter too (RFC 8058).</summary>
    public const string Unsubscribe = "unsubscribe";

    public required string To { get; init; }

    public required string Template { get; init; }

    /// <summary>The language of the reader: <c>fr</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "fr";

    public string? ReplyTo { get; init; }

    /// <summary>What fills the template's <c>{{names}}</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}

/// <summary>A letter with its words, ready for the wire.</summary>
internal sealed record WrittenLetter(string MessageId, string To, string? ReplyTo, string Subject, string Text, string Html)
{
    /// <summary>Where mail programs stop such letters for their reader, by one POST; nothing for letters that cannot be stopped.</summary>
    public string? Unsubscribe { get; init; }
}
