namespace Pole.Platform.Mail;

/// <summary>Carries one written letter out of the house. Throws <see cref="MailNotSentException"/> when it could not.</summary>
internal interface IMailTransport
{
    Task SendAsync(WrittenLetter letter, CancellationToken cancel);
}

/// <summary>The letter did not leave; it may be tried again.</summary>
internal sealed class MailNotSentException(string message, Exception? inner = null) : Exception(message, inner);
