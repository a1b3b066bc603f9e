using System.Net.Mail;
using Microsoft.Extensions.Options;
using Pole.Platform.Data;

namespace Pole.Platform.Mail;

/// <summary>Puts letters into a folder as .eml files, for development and for sites whose mail another program takes away.</summary>
internal sealed class FolderTransport(IOptions<MailSettings> settings, IOptions<DataSettings> data) : IMailTransport
{
    public string Folder { get; } = Path.GetFullPath(settings.Value.Folder ?? Path.Combine(data.Value.Root, "mail"));

    public async Task SendAsync(WrittenLetter letter, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var attempt = Directory.CreateTempSubdirectory("pole-mail");
        try
        {
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = attempt.FullName,
            };
            using var message = letter.ToMessage(settings.Value);
            await client.SendMailAsync(message, cancel);

            // Named after the letter: sent twice, it is there once.
            File.Move(attempt.GetFiles().Single().FullName, Path.Combine(Folder, $"{letter.MessageId.Split('@')[0]}.eml"), overwrite: true);
        }
        catch (IOException fault)
        {
            throw new MailNotSentException(fault.Message, fault);
        }
        finally
        {
            attempt.Delete(recursive: true);
        }
    }
}
