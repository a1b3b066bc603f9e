using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Pole.Platform.Mail;

/// <summary>Hands letters to a mail server.</summary>
internal sealed class SmtpTransport(IOptions<MailSettings> settings) : IMailTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(WrittenLetter letter, CancellationToken cancel)
    {
        var to = settings.Value;
        using var client = new SmtpClient(to.Host, to.Port) { EnableSsl = to.Secure };
        if (to.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, to.Password);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var message = letter.ToMessage(to);
            await client.SendMailAsync(message, patience.Token);
        }
        catch (SmtpException fault)
        {
            throw new MailNotSentException($"{fault.StatusCode}: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
        catch (OperationCanceledException fault) when (!cancel.IsCancellationRequested)
        {
            throw new MailNotSentException("The mail server did not answer in time.", fault);
        }
    }
}
