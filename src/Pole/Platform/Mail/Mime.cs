using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Pole.Platform.Mail;

/// <summary>A written letter as a message of the framework: plain text first, HTML beside it.</summary>
internal static class Mime
{
    public static MailMessage ToMessage(this WrittenLetter letter, MailSettings settings)
    {
        var message = new MailMessage
        {
            From = new MailAddress(settings.From, settings.FromName, Encoding.UTF8),
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(letter.To));
        if (letter.ReplyTo is { } replyTo)
        {
            message.ReplyToList.Add(new MailAddress(replyTo));
        }

        message.Headers.Add("Message-ID", $"<{letter.MessageId}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (letter.Unsubscribe is { } address)
        {
            message.Headers.Add("List-Unsubscribe", $"<{address}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Text, Encoding.UTF8, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        return message;
    }
}
